import { eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { country, meeting } from "@/db/tables";
import { latestDay } from "@/domain/dates/partial-date";
import { knownOnOf } from "@/domain/revision/known-on";
import { defaultCadenceMonths } from "@/domain/status/freshness";
import { addCountry } from "@/features/country/country-commands";
import { recordMeeting } from "@/features/meeting/meeting-commands";
import { publishRevision } from "@/features/update/publish-revision";
import type { CountryFacts, MeetingFacts } from "./country-facts";
import { documentedCountries } from "./documented-countries";
import { documentedMeetings } from "./meetings";
import { english, profilesOf, sourceOf } from "./profiles-of";

/** Enters what public documents say; a country or meeting that is there already is left as it is. Returns how many were entered. */
export async function seedDocumented(context: CommandContext): Promise<number> {
  let entered = 0;
  for (const facts of documentedCountries) if (await seedCountry(context, facts)) entered += 1;
  for (const facts of documentedMeetings) if (await seedMeeting(context, facts)) entered += 1;
  return entered;
}

/** A country with all its history, or nothing of it. */
async function seedCountry(context: CommandContext, facts: CountryFacts): Promise<boolean> {
  return context.database.write(async (tx) => {
    const { iso3, names, region, centre } = facts;
    const [present] = await tx.select().from(country).where(eq(country.iso3, iso3));
    if (present) return false;
    await addCountry(context, {
      iso3,
      world: "real",
      names,
      region,
      centre,
      cadenceMonths: defaultCadenceMonths,
    });
    for (const { knownOn, profile } of profilesOf(facts))
      await publishRevision(context, {
        profile,
        knownOn,
        reason: "Entered from public documents",
      });
    return true;
  });
}

async function seedMeeting(context: CommandContext, facts: MeetingFacts): Promise<boolean> {
  const [present] = await context.database.db
    .select()
    .from(meeting)
    .where(eq(meeting.id, facts.id));
  if (present) return false;
  const source = sourceOf(facts.source);
  const document = {
    ...facts,
    title: english(facts.title),
    place: facts.place === null ? null : english(facts.place),
    sessions: facts.sessions.map((session) => ({ ...session, title: english(session.title) })),
    outcomes: facts.outcomes.map(english),
    source,
  };
  const knownOn = knownOnOf(source.date ?? facts.to, latestDay(facts.to));
  await recordMeeting(context, { world: "real", knownOn, document });
  return true;
}
