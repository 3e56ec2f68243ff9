import fc from "fast-check";
import { beforeEach, expect, it, vi } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { getEdition } from "@/db/edition";
import { readRows } from "@/db/testing/read-rows";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { type Day, dayOf } from "@/domain/dates/partial-date";
import { listOffences, listPublishedTables } from "./published-queries";
import { rebuildMissing, rebuildTables } from "./rebuild-tables";
import { searchOffences } from "./search-offences";
import { type ExampleTable, openExampleTable } from "./testing/example-table";
import { publishVersion, submitVersion } from "./version-commands";

const shown = vi.hoisted(() => ({ context: undefined as CommandContext | undefined }));
vi.mock("@/db/connection", () => ({ getDatabase: () => shown.context?.database }));

let world: ExampleTable;
beforeEach(async () => {
  world = await openExampleTable();
  shown.context = world.context;
});

const begun = Date.parse("2026-06-15T12:00:00.000Z");
const instant = (days: number) => new Date(begun + days * 86_400_000);

/** Publishes a version some days after the first day. */
async function publishAfter(days: number, offences: readonly NationalOffence[]): Promise<void> {
  const now = instant(days);
  const { country, reviewer } = world;
  const { id: versionId } = await world.importing(offences);
  await submitVersion({ ...country, now }, { versionId, version: 1 });
  await publishVersion({ ...reviewer, now }, { versionId, version: 2 });
}

const tie = (category: string) => ({
  ...{ category, kind: null, share: null, confidence: null, note: null },
});
const named = (code: string, name: string, ...categories: string[]) =>
  exampleOffence(code, { name, correspondences: categories.map(tie) });

async function found(query: string, day: Day): Promise<string[]> {
  const { found } = await searchOffences("sandbox", day, query);
  return found
    .map(({ offence, version }) => `${version.number} ${offence.code} ${offence.name}`)
    .sort();
}

it("as of a past day an offence is found as the version that was published then names and ties it", async () => {
  await publishAfter(0, [named("1", "Robo", "0401"), named("2", "Hurto", "0501")]);
  await publishAfter(10, [named("1", "Robo agravado", "0401"), named("2", "Hurto", "0502")]);
  expect(await found("robo", "2026-06-14")).toEqual([]);
  expect(await found("robo", "2026-06-24")).toEqual(["1 1 Robo"]);
  expect(await found("agravado", "2026-06-24")).toEqual([]);
  expect(await found("robo", "2026-06-25")).toEqual(["2 1 Robo agravado"]);
  const hurtoOn = async (day: Day) =>
    (await searchOffences("sandbox", day, "hurto")).found.map(({ offence }) =>
      offence.correspondences.map(({ category }) => category),
    );
  expect(await hurtoOn("2026-06-24")).toEqual([["0501"]]);
  expect(await hurtoOn("2026-06-25")).toEqual([["0502"]]);
});

const word = fc.constantFrom("robo", "hurto", "fraude");
const offence = fc.record({
  name: fc.uniqueArray(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(" ")),
  code: fc.constantFrom("1", "2", "3", "4"),
  categories: fc.uniqueArray(fc.constantFrom("0401", "020111", "020112", "03"), { maxLength: 3 }),
});
const history = fc.array(
  fc.record({
    gap: fc.constantFrom(0, 1, 2),
    offences: fc.uniqueArray(offence, { minLength: 1, selector: ({ code }) => code }),
  }),
  { minLength: 1, maxLength: 4 },
);

it("after any versions what is kept is what a rebuild makes, and a search as of any day finds what the documents of the day hold", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (versions) => {
      world = await openExampleTable();
      shown.context = world.context;
      const { database } = world.context;
      let days = 0;
      for (const { gap, offences } of versions) {
        days += gap;
        await publishAfter(
          days,
          offences.map(({ code, name, categories }) => named(code, name, ...categories)),
        );
      }
      for (const query of ["robo", "hurto fraude"])
        for (let after = -1; after <= days + 1; after += 1) {
          const day = dayOf(instant(after));
          const [newest] = await listPublishedTables("sandbox", day);
          const held = newest ? await listOffences(newest.version.id) : [];
          expect(await found(query, day)).toEqual(
            held
              .filter(({ name }) => query.split(" ").every((each) => name.includes(each)))
              .map(({ code, name }) => `${newest?.version.number} ${code} ${name}`)
              .sort(),
          );
        }
      expect(await rebuildTables(database)).toEqual({ tables: 1, changed: 0 });
    }),
    { numRuns: 8 },
  );
});

it("a rebuild brings back what was lost or spoilt, as a new edition", async () => {
  await publishAfter(0, [named("1", "Robo", "0401")]);
  await publishAfter(1, [named("1", "Robo", "020111", "020112"), named("2", "Hurto", "0501")]);
  const { database } = world.context;
  const edition = await getEdition(database.db);
  expect(await rebuildTables(database)).toEqual({ tables: 1, changed: 0 });
  expect(await getEdition(database.db)).toBe(edition);
  const kept = async () => {
    const { table_version, category_count, offence_wording } = await readRows(database);
    const wordings = offence_wording?.map((row) => ({ ...(row as object), id: null }));
    return { table_version, category_count, wordings };
  };
  const before = await kept();
  await database.write(async ({ raw }) => {
    for (const name of ["offence_search", "offence_wording", "category_count"])
      await raw(`DELETE FROM ${name}`);
    await raw("UPDATE table_version SET coverage = NULL");
  });
  expect(await found("robo", "2026-06-15")).toEqual([]);
  expect(await rebuildTables(database)).toEqual({ tables: 1, changed: 1 });
  expect(await kept()).toEqual(before);
  expect(await found("robo", "2026-06-15")).toEqual(["1 1 Robo"]);
  expect(await found("robo", "2026-06-16")).toEqual(["2 1 Robo"]);
  expect(await getEdition(database.db)).toBe(edition + 1);
  expect(await rebuildMissing(database)).toBe(0);
});
