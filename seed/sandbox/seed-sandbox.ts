import { eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { country, meeting } from "@/db/tables";
import { addCountry } from "@/features/country/country-commands";
import { setPeerConsent } from "@/features/exchange/help-commands";
import { recordMeeting } from "@/features/meeting/meeting-commands";
import { publishRevision } from "@/features/update/publish-revision";
import { systemActor } from "@/lib/actor";
import { actingFor } from "./acting-for";
import { sandboxCode } from "./sandbox-code";
import { sandboxCountry } from "./sandbox-country";
import { sandboxHistory } from "./sandbox-history";
import { sandboxMeetings } from "./sandbox-meetings";
import type { SandboxOptions } from "./sandbox-options";
import { meetingOfPromises, seedPromises } from "./seed-promises";
import { seedTables } from "./tables/seed-tables";

export const sandboxActor = systemActor("sandbox");

/** How many countries and meetings were entered, out of those asked for. */
export interface SandboxResult {
  countries: number;
  meetings: number;
}

/** Enters fictional countries with their made-up histories, and meetings among them; what is there already stays as it is. */
export async function seedSandbox(
  context: CommandContext,
  { countries, revisions }: SandboxOptions,
  onCountry: (done: number) => void = () => undefined,
): Promise<SandboxResult> {
  const entered: SandboxResult = { countries: 0, meetings: 0 };
  for (let index = 0; index < countries; index += 1) {
    if (await seedCountry(context, sandboxCode(index), revisions)) entered.countries += 1;
    onCountry(index + 1);
  }
  for (const entry of sandboxMeetings(countries))
    if (await seedMeeting(context, entry)) entered.meetings += 1;
  return entered;
}

/** A country with all its history, or nothing of it. */
async function seedCountry(
  context: CommandContext,
  iso3: string,
  revisions: number,
): Promise<boolean> {
  return context.database.write(async (tx) => {
    const [present] = await tx.select().from(country).where(eq(country.iso3, iso3));
    if (present) return false;
    const fictional = sandboxCountry(iso3);
    const { names, region, centre, cadenceMonths } = fictional;
    await addCountry(context, { iso3, world: "sandbox", names, region, centre, cadenceMonths });
    const history = sandboxHistory(fictional, revisions);
    for (const { knownOn, profile } of history)
      await publishRevision(context, { profile, knownOn, reason: "Made up for the sandbox" });
    await seedTables(context, fictional, history);
    if (letsItselfBeNamed(iso3))
      await setPeerConsent(actingFor(context, "2026-05-04", iso3), {
        country: iso3,
        isGiven: true,
      });
    return true;
  });
}

/** Most do, so that there is somebody to ask; not all, so that it shows that they are asked first. */
function letsItselfBeNamed(iso3: string): boolean {
  return iso3.charCodeAt(2) % 4 !== 0;
}

async function seedMeeting(
  context: CommandContext,
  { knownOn, document }: ReturnType<typeof sandboxMeetings>[number],
): Promise<boolean> {
  const { db } = context.database;
  const [present] = await db.select().from(meeting).where(eq(meeting.id, document.id));
  if (present) return false;
  await context.database.write(async () => {
    await recordMeeting(context, { world: "sandbox", knownOn, document });
    if (document.id === meetingOfPromises) await seedPromises(context, document);
  });
  return true;
}
