import { expect, it } from "vitest";
import { offenceColumns, offenceRows } from "./offence-rows";
import { readExactly } from "./read-exactly";
import { offenceSaying } from "./testing/offence-arbitrary";

const offences = [offenceSaying("a", "1"), { ...offenceSaying("b", "2"), correspondences: [] }];
const rows = [[...offenceColumns], ...offenceRows(offences)];
const known = (code: string) => ["0101", "02022"].includes(code);

/** The rows with one cell changed; rows are counted with the header. */
function changed(row: number, column: (typeof offenceColumns)[number], cell: string): string[][] {
  const at = offenceColumns.indexOf(column);
  return rows.map((cells, number) => (number === row ? cells.with(at, cell) : cells));
}

it("a table that the tracker wrote is read as it was", () => {
  expect(readExactly(rows, known)).toEqual(offences);
});

it("columns behind those of the tracker, and cells left out at the end, change nothing", () => {
  expect(
    readExactly(
      rows.map((row) => [...row, "more"]),
      known,
    ),
  ).toEqual(offences);
  expect(
    readExactly(
      [...rows.slice(0, 3), ["2", "b", "en", "b", "", "", "", "", "", "", "", "b"]],
      known,
    ),
  ).toEqual(offences);
});

it.each([
  ["another header", changed(0, "iccs_code", "ICCS")],
  ["a code that lost its zero", changed(1, "iccs_code", "101")],
  ["a category without a code beside another", changed(2, "iccs_code", "")],
  ["a kind in other words", changed(1, "kind", "parcial")],
  ["a share with a comma", changed(1, "share", "0,5")],
  ["a date that is none", changed(1, "valid_from", "1/2/2018")],
  ["one code with two names", changed(2, "name", "c")],
  ["one code in two places", [...rows, rows[1] ?? []]],
  ["a row without a code", changed(3, "code", "")],
])("a table with %s is not taken as the tracker's own", (_, table) => {
  expect(readExactly(table, known)).toBeNull();
});

it("nothing is nobody's table", () => {
  expect(readExactly([], known)).toBeNull();
});
