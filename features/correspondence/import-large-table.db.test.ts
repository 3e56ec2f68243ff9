import { expect, it } from "vitest";
import { changeLog, tableVersion } from "@/db/tables";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { importLargeTable } from "./import-commands";
import type { OffenceSink } from "./read-large-table";
import { invalid, openExampleTable } from "./testing/example-table";

const { context, contributor, outsider, tableId, offencesOf, refused } = await openExampleTable();
const about = {
  ...{ tableId, date: "2026-05", note: null, fileName: "table.csv", replaces: null },
};
const placed = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({
    ...{ position: from + at, offence: exampleOffence(`${from + at}`) },
  }));
const ignore = () => undefined;

it("stores nothing when the reading fails, is ended or gives nothing", async () => {
  const failing = (what: object) => async (sink: OffenceSink) => {
    await sink.take(placed(1, 120));
    throw Object.assign(new Error("no table"), what);
  };
  await refused(() => importLargeTable(contributor, about, failing({ code: "broken" }), ignore), {
    code: "broken",
  });
  const all = async (sink: OffenceSink) => {
    await sink.take(placed(1, 60));
    return {};
  };
  const stop = () => {
    throw Object.assign(new Error("nobody waits"), { code: "ended" });
  };
  await refused(() => importLargeTable(contributor, about, all, stop), { code: "ended" });
  await refused(
    () => importLargeTable(contributor, about, async () => ({}), ignore),
    invalid("file", "nothing-to-import"),
  );
});

it("does not read for whoever may not import", async () => {
  const unread = () => {
    throw new Error("it was read");
  };
  await refused(() => importLargeTable(outsider, about, unread, ignore), { code: "forbidden" });
});

it("keeps nothing of what was read before the table is read anew", async () => {
  const stored: number[] = [];
  const read = async (sink: OffenceSink) => {
    await sink.take(placed(1, 130));
    await sink.restart();
    await sink.take(placed(2, 70));
    // One that was held is at its place, though it comes last.
    await sink.take(placed(1, 1));
    return { accepted: 69, warned: 2 };
  };
  const { id } = await importLargeTable(contributor, about, read, (count) => stored.push(count));
  const rows = await offencesOf(id);
  expect(rows.map(({ code, position }) => [code, position])).toEqual(
    Array.from({ length: 70 }, (_, at) => [`${at + 1}`, at + 1]),
  );
  expect(stored).toEqual([130, 69, 70]);
  const [version] = await context.database.db.select().from(tableVersion);
  const importCounts = { accepted: 69, warned: 2 };
  expect(version).toMatchObject({ number: 1, state: "draft", importCounts });
  const logged = await context.database.db.select().from(changeLog);
  expect(logged.at(-1)).toMatchObject({
    ...{ action: "importOffences", after: { id, importCounts, offences: 70 } },
  });
});
