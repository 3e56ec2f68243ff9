import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { iccsVersions } from "@/domain/classification/iccs";
import { checkText } from "./check-text";
import { makeCsv } from "./files/make-csv";
import { offenceSaying, tableOf } from "./files/testing/offence-arbitrary";
import { type LargeFile, readLargeTable } from "./read-large-table";
import { reportLarge } from "./report-large";

const [iccs] = iccsVersions;
const exported = tableOf(
  Array.from({ length: 900 }, (_, at) => offenceSaying("=like a formula", `0${at}`)),
);
const fileOf = (text: string, fields: Partial<LargeFile> = {}): LargeFile => ({
  ...{ name: "t.csv", bytes: Buffer.from(text), language: "es", sheet: null },
  ...{ choice: null, answers: {}, ...fields },
});
const ignore = () => undefined;

test("a large table is read as a form reads it, and the first rows to look at are told", async () => {
  const text = readFileSync(new URL("testing/chile-cnp-raw.csv", import.meta.url), "utf8");
  const { reading, offences } = await readLargeTable(iccs, fileOf(text), ignore);
  const asked = { text, earlier: "", language: "es", choice: null, answers: {} };
  const { checked, offences: same } = await checkText(iccs, asked, null);
  expect(offences).toEqual(same);
  expect(await reportLarge(iccs, reading, offences)).toMatchObject({
    ...{ header: checked.header, choice: checked.choice, isExact: false },
    ...{ counts: checked.counts, coverage: checked.coverage },
    checks: { counted: checked.checks.counted, levels: checked.checks.levels },
  });
  const toLookAt = checked.rows.filter(({ verdict }) => verdict !== "accepted");
  expect(reading.rows).toEqual(toLookAt.slice(0, 500));
});

const lines = (count: number, iccsCode: string) =>
  `code,name,iccs\n${Array.from({ length: count }, (_, at) => `${at},Offence ${at},${iccsCode}`).join("\n")}`;

test("of many rows all are counted and some are told, with their numbers", async () => {
  const rows: number[] = [];
  const { reading } = await readLargeTable(iccs, fileOf(lines(1_200, "101")), (count) =>
    rows.push(count),
  );
  expect(reading.counts.repaired).toBe(1_200);
  expect(reading.rows).toHaveLength(500);
  expect(reading.rows.at(-1)?.number).toBe(500);
  expect(rows.at(-1)).toBe(1_200);
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
});

test("rows that are accepted as they stand are counted only", async () => {
  const { reading } = await readLargeTable(iccs, fileOf(lines(700, "0101")), ignore);
  expect([reading.counts.accepted, reading.rows]).toEqual([700, []]);
});

test("a table that the tracker wrote is read exactly, and one that was changed as everybody's are", async () => {
  const csv = String(await makeCsv(exported));
  const own = await readLargeTable(iccs, fileOf(csv), ignore);
  expect(own.reading.isExact).toBe(true);
  expect(own.offences).toEqual(exported.offences);
  const changed = await readLargeTable(iccs, fileOf(`${csv}x,Other,en,,,,9999,,,,,\n`), ignore);
  expect(changed.reading.isExact).toBe(false);
  expect(changed.reading.counts.refused).toBe(1);
});

test("the seal is that of the file, its columns, language and answers", async () => {
  const sealOf = async (file: LargeFile) => (await readLargeTable(iccs, file, ignore)).reading.seal;
  const file = fileOf(lines(3, "2.1"));
  const seals = await Promise.all([
    sealOf(file),
    sealOf(fileOf(lines(4, "2.1"))),
    sealOf({ ...file, language: "en" }),
    sealOf({ ...file, choice: { code: 0, name: 1 } }),
    sealOf({ ...file, answers: { "2.1": "0210" } }),
  ]);
  expect(new Set(seals).size).toBe(seals.length);
  expect(await sealOf({ ...file, choice: { code: 0, name: 1, category: 2 } })).toBe(seals[0]);
});

test("whoever is told of the rows can end the reading", async () => {
  const read = readLargeTable(iccs, fileOf(lines(1_000, "0101")), () => {
    throw new Error("nobody waits");
  });
  await expect(read).rejects.toThrow("nobody waits");
});
