import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { iccsVersions } from "@/domain/classification/iccs";
import type { PlacedOffence } from "@/domain/correspondence/growing-offences";
import { checkText } from "./check-text";
import { makeCsv } from "./files/make-csv";
import { offenceSaying, tableOf } from "./files/testing/offence-arbitrary";
import { uploadOf } from "./files/upload";
import { type LargeFile, openLargeTable } from "./large-table";

const [iccs] = iccsVersions;
const exported = tableOf(
  Array.from({ length: 900 }, (_, at) => offenceSaying("=like a formula", `0${at}`)),
);
const fileOf = (text: string, fields: Partial<LargeFile> = {}): LargeFile => ({
  ...{ upload: uploadOf("t.csv", Buffer.from(text)), language: "es", sheet: null },
  ...{ choice: null, answers: {}, ...fields },
});
const ignore = () => undefined;

/** What a table says to whoever takes all of it, in the order of the places. */
async function readWhole(file: LargeFile, onRows: (count: number) => void = ignore) {
  const table = await openLargeTable(iccs, file);
  let [placed, restarts]: [PlacedOffence[], number] = [[], 0];
  const reading = await table.read(
    {
      take: async (more) => {
        placed.push(...more);
      },
      restart: async () => {
        placed = [];
        restarts += 1;
      },
    },
    onRows,
  );
  placed.sort((one, other) => one.position - other.position);
  expect(placed.map(({ position }) => position)).toEqual(placed.map((_, at) => at + 1));
  return { reading, restarts, offences: placed.map(({ offence }) => offence) };
}

test("a large table is read as a form reads it, and the first rows to look at are told", async () => {
  const text = readFileSync(new URL("testing/chile-cnp-raw.csv", import.meta.url), "utf8");
  const { reading, offences } = await readWhole(fileOf(text));
  const asked = { text, earlier: "", language: "es", choice: null, answers: {} };
  const { checked, offences: same } = await checkText(iccs, asked, null);
  expect(offences).toEqual(same);
  const { header, choice, counts } = checked;
  expect(reading).toMatchObject({ header, choice, counts, isExact: false });
  const toLookAt = checked.rows.filter(({ verdict }) => verdict !== "accepted");
  expect(reading.rows).toEqual(toLookAt.slice(0, 500));
});

test("rows of one code that stand apart are one offence at the place of the first, and the table is read twice", async () => {
  const rows = Array.from({ length: 700 }, (_, at) => `${at},Offence ${at},0101`);
  rows.splice(1, 0, "699,Offence 699,0102");
  rows.push("3,Offence 3,0201", "3,Another name,0201", "700,Offence 700,0101");
  const text = ["code,name,iccs", ...rows].join("\n");
  const { reading, offences, restarts } = await readWhole(fileOf(text));
  const asked = { text, earlier: "", language: "es", choice: null, answers: {} };
  const { checked, offences: same } = await checkText(iccs, asked, null);
  expect(restarts).toBe(1);
  expect(offences).toEqual(same);
  expect(offences[1]).toMatchObject({ code: "699", correspondences: [{}, {}] });
  expect(reading.counts).toEqual(checked.counts);
  expect(reading.rows).toEqual(checked.rows.filter(({ verdict }) => verdict !== "accepted"));
});

const lines = (count: number, iccsCode: string) =>
  `code,name,iccs\n${Array.from({ length: count }, (_, at) => `${at},Offence ${at},${iccsCode}`).join("\n")}`;

test("of many rows all are counted and some are told, with their numbers", async () => {
  const rows: number[] = [];
  const { reading } = await readWhole(fileOf(lines(1_200, "101")), (count) => rows.push(count));
  expect(reading.counts.repaired).toBe(1_200);
  expect(reading.rows).toHaveLength(500);
  expect(reading.rows.at(-1)?.number).toBe(500);
  expect(rows.at(-1)).toBe(1_200);
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
});

test("rows that are accepted as they stand are counted only", async () => {
  const { reading } = await readWhole(fileOf(lines(700, "0101")));
  expect([reading.counts.accepted, reading.rows]).toEqual([700, []]);
});

test("a table that the tracker wrote is read exactly, and one that was changed as everybody's are", async () => {
  const csv = String(await makeCsv(exported));
  const own = await readWhole(fileOf(csv));
  expect([own.reading.isExact, own.restarts]).toEqual([true, 0]);
  expect(own.offences).toEqual(exported.offences);
  const changed = await readWhole(fileOf(`${csv}x,Other,en,,,,9999,,,,,\n`));
  expect([changed.reading.isExact, changed.restarts]).toEqual([false, 1]);
  expect(changed.offences.map(({ code }) => code)).toEqual(
    exported.offences.map(({ code }) => code),
  );
  expect(changed.reading.counts.refused).toBe(1);
});

test("the seal is that of the file, its columns, language and answers", async () => {
  const sealOf = async (file: LargeFile) => (await openLargeTable(iccs, file)).seal;
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
  const read = readWhole(fileOf(lines(1_000, "0101")), () => {
    throw new Error("nobody waits");
  });
  await expect(read).rejects.toThrow("nobody waits");
});
