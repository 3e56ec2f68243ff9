import { and, eq, gt, isNull, lte, or, type SQL } from "drizzle-orm";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { rebuildIndex } from "@/db/statement-index";
import { country, statement } from "@/db/tables";
import { exampleCountry, openTestContext } from "@/db/testing/test-context";
import { publicOn } from "@/db/valid-on";
import type { Day } from "@/domain/dates/partial-date";
import { dayArbitrary } from "@/domain/dates/partial-date-arbitrary";
import { type Profile, publicProfile, sectionNames } from "@/domain/profile/profile";
import { asOf } from "@/domain/revision/as-of";
import {
  type HistoryRevision,
  historyArbitrary,
  historyDays,
} from "@/domain/revision/history-arbitrary";
import { publishRevision } from "./publish-revision";
import { readIndex, readSearch, sorted } from "./testing/read-index";

const runs = 40;

/** Publishes a history in the order of writing, as that of a country nobody had yet. */
async function publishHistory(context: CommandContext, history: readonly HistoryRevision[]) {
  const iso3 = await addNextCountry(context);
  for (const { profile, knownOn } of history)
    await publishRevision(context, {
      profile: { ...profile, country: iso3 },
      knownOn,
      reason: "Random history",
    });
  return iso3;
}

async function addNextCountry({ database }: CommandContext): Promise<string> {
  const count = (await database.db.select().from(country)).length;
  const letter = (place: number) => String.fromCharCode(65 + (Math.floor(count / place) % 26));
  const iso3 = letter(676) + letter(26) + letter(1);
  await database.write((tx) => tx.insert(country).values(exampleCountry(iso3)));
  return iso3;
}

type CitedStatement = Pick<typeof statement.$inferSelect, "section" | "body" | "sources">;

/** The statements of a profile as the index keeps them: each with the sources it cites. */
function statementsOf(profile: Profile | undefined): CitedStatement[] {
  if (!profile) return [];
  const sourceById = new Map(profile.sources.map((source) => [source.id, source]));
  return sorted(
    sectionNames.flatMap((section) =>
      profile[section].map((body) => ({
        section,
        body,
        sources: body.sourceIds.flatMap((id) => sourceById.get(id) ?? []),
      })),
    ),
  );
}

async function readStatements(
  { database }: CommandContext,
  iso3: string,
  condition: SQL | undefined,
): Promise<CitedStatement[]> {
  const { section, body, sources } = statement;
  const rows = await database.db
    .select({ section, body, sources })
    .from(statement)
    .where(and(eq(statement.country, iso3), condition));
  return sorted(rows);
}

const validOn = (day: Day) =>
  and(lte(statement.knownFrom, day), or(isNull(statement.knownTo), gt(statement.knownTo, day)));

const dayInQuestion: fc.Arbitrary<Day> = fc.oneof(fc.constantFrom(...historyDays), dayArbitrary);

it("carried on revision by revision, the index equals one computed afresh from all of them", async () => {
  const context = await openTestContext();
  await fc.assert(
    fc.asyncProperty(historyArbitrary("XAA"), async (history) => {
      const iso3 = await publishHistory(context, history);
      const index = await readIndex(context, iso3);
      const search = await readSearch(context);
      await context.database.write((tx) => rebuildIndex(context.database, tx, iso3));
      expect(await readIndex(context, iso3)).toEqual(index);
      expect(await readSearch(context)).toEqual(search);
    }),
    { numRuns: runs },
  );
});

it("on any day, the statements valid in the index equal those of the revision that stood, and the public ones those of its public profile", async () => {
  const context = await openTestContext();
  await fc.assert(
    fc.asyncProperty(
      historyArbitrary("XAA"),
      fc.array(dayInQuestion, { minLength: 3, maxLength: 8 }),
      async (history, days) => {
        const iso3 = await publishHistory(context, history);
        for (const day of days) {
          const standing = asOf(history, day)?.profile;
          const valid = await readStatements(context, iso3, validOn(day));
          expect(valid).toEqual(statementsOf(standing));
          const shown = await readStatements(context, iso3, publicOn(day));
          expect(shown).toEqual(statementsOf(standing && publicProfile(standing)));
        }
      },
    ),
    { numRuns: runs },
  );
});
