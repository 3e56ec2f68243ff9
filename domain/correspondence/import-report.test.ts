import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { iccsVersions } from "../classification/iccs";
import { maxListed } from "../profile/statement";
import type { PlacedOffence } from "./growing-offences";
import { beginReport, type ImportReport, type ReportedRow, reportImport } from "./import-report";
import { nationalOffenceSchema } from "./national-offence";
import type { ReadingRules } from "./read-row";

const [classification] = iccsVersions;
const choice = { code: 0, name: 1, category: 2 };
const rules: ReadingRules = { classification, choice, language: "es", answers: {} };

function report(...rows: string[][]): ImportReport {
  return reportImport(rows, rules);
}

/** The verdict of each row with the codes of what was found. */
function told({ rows }: ImportReport): string[] {
  return rows.map(({ verdict, findings }) =>
    [verdict, ...findings.map(({ code }) => code)].join(" "),
  );
}

test("rows of one code are one offence with no more correspondences than one can have", () => {
  const rows = classification.categories.slice(0, maxListed + 1);
  const read = report(...rows.map(({ code }) => ["704", "Homicidio", code]));
  expect(read.offences.map(({ correspondences }) => correspondences.length)).toEqual([maxListed]);
  expect(read.offences.map((offence) => nationalOffenceSchema.parse(offence))).toEqual(
    read.offences,
  );
  expect(told(read).slice(-2)).toEqual(["accepted joined", "refused row-refused"]);
});

describe("a row is", () => {
  test.each([
    ["accepted as it stands", ["704", "Homicidio", "0101"], "accepted"],
    ["accepted without a category, as not yet tied", ["704", "Homicidio", ""], "accepted unmapped"],
    ["repaired", ["704", "Homicidio", "101.0"], "repaired decimals leading-zero"],
    [
      "repaired with a warning through a misprint",
      ["611", "Sodomía", "908.0"],
      "warned decimals leading-zero misprint",
    ],
    [
      "excluded where words stand for a code",
      ["220", "Tormento", "Excluido 2024"],
      "excluded excluded",
    ],
    [
      "asked for where it can mean two categories",
      ["1", "Coacción", "2.1"],
      "asked category-ambiguous",
    ],
    ["refused with a code that is none", ["1", "Otro", "4711"], "refused category-unknown"],
    ["refused without a code of its own", ["", "Otro", "0101"], "refused code-missing"],
    ["refused without a name", ["1", " ", "0101"], "refused name-missing"],
    [
      "refused with a name beyond all measure",
      ["1", "x".repeat(2001), "0101"],
      "refused row-refused",
    ],
  ])("%s", (_, row, expected) => {
    expect(told(report(row))).toEqual([expected]);
  });
});

test("an excluded offence is kept with its text, and tied to nothing", () => {
  const { offences } = report(["220", "Tormento a detenidos", "Excluido 2024"]);
  expect(offences).toMatchObject([
    { code: "220", exclusion: "Excluido 2024", correspondences: [] },
  ]);
});

test("an ambiguous cell becomes what its author answered, in every row that says the same", () => {
  const rows = [
    ["1", "Coacción", "2.1"],
    ["2", "Amenaza", "2.1"],
  ];
  const { counts, offences } = reportImport(rows, { ...rules, answers: { "2.1": "0201" } });
  expect(counts).toMatchObject({ repaired: 2, asked: 0 });
  expect(offences.map(({ correspondences }) => correspondences[0]?.category)).toEqual([
    "0201",
    "0201",
  ]);
});

test("an answer that is no category is none", () => {
  const { counts } = reportImport([["1", "Coacción", "2.1"]], {
    ...rules,
    answers: { "2.1": "0299" },
  });
  expect(counts.asked).toBe(1);
});

test("an empty row keeps its number and has no verdict", () => {
  const { rows, counts } = report(["1", "Robo", "0401"], ["", " ", ""], [], ["2", "Hurto", "0502"]);
  expect(rows.map(({ number }) => number)).toEqual([1, 4]);
  expect(counts).toMatchObject({ accepted: 2, refused: 0 });
});

describe("a code that stands again", () => {
  const first = ["704", "Homicidio", "0101"];

  test("with the same name ties the offence to one category more", () => {
    const found = report(first, ["704", "HOMICIDIO", "0102"]);
    expect(told(found)).toEqual(["accepted", "accepted joined"]);
    expect(found.offences).toHaveLength(1);
    expect(found.offences[0]?.correspondences.map(({ category }) => category)).toEqual([
      "0101",
      "0102",
    ]);
  });

  test("keeps shares that are more than the whole together, and says so", () => {
    const rows = [
      ["704", "Homicidio", "0101", "60%"],
      ["704", "Homicidio", "0102", "40%"],
      ["704", "Homicidio", "0103", "30%"],
      ["705", "Robo", "0401; 0501", "0.8"],
    ];
    const found = reportImport(rows, { ...rules, choice: { ...choice, share: 3 } });
    expect(told(found)).toEqual([
      ...["accepted", "accepted joined", "warned joined share-sum", "warned share-sum"],
    ]);
    const shares = found.offences[0]?.correspondences.map(({ share }) => share);
    expect(shares).toEqual([0.6, 0.4, 0.3]);
  });

  test("with the same category is refused", () => {
    expect(told(report(first, first))).toEqual(["accepted", "refused row-repeated"]);
  });

  test("with another name is refused", () => {
    expect(told(report(first, ["704", "Hurto", "0502"]))).toEqual([
      "accepted",
      "refused code-repeated",
    ]);
  });
});

test("several codes in a cell are several correspondences", () => {
  const { offences } = report(["1", "Robo y daño", "0401; 504.0"]);
  expect(offences[0]?.correspondences.map(({ category }) => category)).toEqual(["0401", "0504"]);
});

test("what cannot be read beside the category is left out with a warning", () => {
  const rows = [["1", "Robo", "0401", "vaguely", "110", "?", "02/03/2018"]];
  const more = { kind: 3, share: 4, confidence: 5, validFrom: 6 };
  const { rows: reported, offences } = reportImport(rows, {
    ...rules,
    choice: { ...choice, ...more },
  });
  expect(reported[0]?.verdict).toBe("warned");
  expect(reported[0]?.findings.map(({ role }) => role).sort()).toEqual([
    ...["confidence", "kind", "share", "validFrom"],
  ]);
  expect(offences[0]).toMatchObject({
    ...{ validFrom: null, correspondences: [{ kind: null, share: null, confidence: null }] },
  });
});

test("every row has one verdict, and only rows neither asked nor refused are in the offences", () => {
  const cell = fc.oneof(
    fc.constantFrom("0101", "101.0", "908", "2.1", "", "Excluido", "99"),
    fc.string(),
  );
  const row = fc.tuple(fc.constantFrom("1", "2", "3", ""), fc.constantFrom("a", "b", ""), cell);
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const { rows: reported, counts, offences } = reportImport(rows, rules);
      const filled = rows.filter((cells) => cells.some((text) => text.trim() !== ""));
      expect(reported).toHaveLength(filled.length);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(filled.length);
      const taken = reported.filter(({ verdict }) => verdict !== "asked" && verdict !== "refused");
      expect(offences.map(({ code }) => code)).toEqual([...new Set(taken.map(({ code }) => code))]);
    }),
  );
});

test("taken row by row and held where rows come late, a table is the same as a whole", () => {
  const row = fc.tuple(
    fc.constantFrom("1", "2", "3", "4"),
    fc.constantFrom("a", "A", "b"),
    fc.constantFrom("0101", "0102", "0201", "Excluido", "99", ""),
  );
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const whole = reportImport(rows, rules);
      const first = readInTurns(rows, new Set());
      const read = first.late.size === 0 ? first : readInTurns(rows, first.late);
      expect(read.late.size).toBe(0);
      expect(read.reported).toEqual(whole.rows);
      expect(read.counts).toEqual(whole.counts);
      const ordered = read.placed.sort((a, b) => a.position - b.position);
      expect(ordered).toEqual(whole.offences.map((offence, at) => ({ position: at + 1, offence })));
    }),
  );
});

function readInTurns(rows: readonly string[][], held: ReadonlySet<string>) {
  const growing = beginReport(rules, (code) => held.has(code));
  const reported: ReportedRow[] = [];
  const placed: PlacedOffence[] = [];
  for (const row of rows) {
    reported.push(...growing.take([row]));
    placed.push(...growing.ended());
  }
  placed.push(...growing.rest());
  return { reported, placed, counts: growing.counts, late: growing.late };
}
