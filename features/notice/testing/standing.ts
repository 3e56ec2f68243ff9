import type { CommandContext } from "@/db/command-context";
import { commitment, country, countryUpdate, meeting, revision } from "@/db/tables";
import { exampleCountry, openTestContext } from "@/db/testing/test-context";
import { emptySections } from "@/domain/profile/profile";
import { draftOf } from "@/domain/update/draft";
import type { UpdateState } from "@/domain/update/update-state";

/** A context as the server's own tasks have it, with real countries whose pages became known on a day. */
export async function openStanding(
  day: string,
  lastKnown: Record<string, string>,
): Promise<CommandContext> {
  const context = await openTestContext();
  await context.database.write(async (tx) => {
    for (const [iso3, knownOn] of Object.entries(lastKnown)) {
      await tx.insert(country).values({ ...exampleCountry(iso3), world: "real" });
      await tx.insert(revision).values({
        ...{ country: iso3, number: 1, knownOn, recordedAt: `${knownOn}T00:00:00.000Z` },
        ...{ author: "system:test", reason: "test", previousHash: null, hash: iso3 },
        profile: { country: iso3, sources: [], ...emptySections() },
      });
    }
  });
  return onDay(context, day);
}

export function onDay(context: CommandContext, day: string): CommandContext {
  return { ...context, now: new Date(`${day}T06:00:00Z`) };
}

/** An update in a state since a day, with nothing in it. */
export async function addUpdate(
  { database }: CommandContext,
  iso3: string,
  state: UpdateState,
  since: string,
): Promise<void> {
  const at = `${since}T12:00:00.000Z`;
  await database.write((tx) =>
    tx.insert(countryUpdate).values({
      ...{ id: `update-${iso3}`, country: iso3, kind: "country", state, stateSince: at },
      ...{ stateBy: "system:test", createdBy: "system:test", createdAt: at },
      ...{ version: 1, baseNumber: 1, content: draftOf(iso3, undefined), openKey: iso3 },
    }),
  );
}

/** A meeting that begins on a day and that the countries attend. */
export async function addMeeting(
  { database }: CommandContext,
  from: string,
  attending: string[],
): Promise<void> {
  await database.write((tx) =>
    tx.insert(meeting).values({
      ...{ id: "regional-2026", world: "real", knownOn: "2026-01-01" },
      document: {
        id: "regional-2026",
        title: { lang: "en", text: "Regional meeting", translations: [] },
        ...{ kind: "regional", from, to: from, place: null, organisers: [], sessions: [] },
        ...{ attending, outcomes: [], follows: null, agenda: null, documents: [] },
        audience: "public",
        source: {
          ...{ id: "source-1", title: "Agenda", publisher: "Centre" },
          ...{ date: "2026-01-01", url: null, note: null },
        },
      },
    }),
  );
}

/** What a country promised after the meeting of `addMeeting`, and by when. */
export async function addCommitment(
  { database }: CommandContext,
  iso3: string,
  dueOn: string,
): Promise<void> {
  await database.write((tx) =>
    tx.insert(commitment).values({
      ...{ id: `commitment-${iso3}`, meeting: "regional-2026", country: iso3, challengeId: null },
      what: { lang: "en", text: "Publish the table.", translations: [] },
      ...{ who: "Statistics", dueOn, state: "confirmed", result: null, version: 2 },
      ...{ createdAt: "2026-01-01T00:00:00.000Z", confirmedOn: "2026-01-02", endedOn: null },
    }),
  );
}
