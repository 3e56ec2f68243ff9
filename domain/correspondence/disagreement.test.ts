import { expect, it } from "vitest";
import { isDisputed } from "./disagreement";
import type { Correspondence } from "./national-offence";

const ties = (...codes: string[]): Correspondence[] =>
  codes.map((category) => ({
    ...{ category, kind: null, share: null, confidence: null, note: null },
  }));

it.each([
  ["nobody read it", ["0101"], [], false],
  [
    "a reading says what the table says, in another order",
    ["0101", "0102"],
    [["0102", "0101"]],
    false,
  ],
  ["a reading and the table differ", ["0101"], [["0102"]], true],
  ["a reading ties more than the table", ["0101"], [["0101", "0102"]], true],
  ["two readings differ, one of which is the table's", ["0101"], [["0101"], ["0102"]], true],
  ["a reading ties what the table does not", [], [["0101"]], true],
])("an offence is disputed or not where %s", (_, table, readings, expected) => {
  expect(
    isDisputed(
      ties(...table),
      readings.map((codes) => ties(...codes)),
    ),
  ).toBe(expected);
});

it("how a category is tied is no dispute about which", () => {
  const narrower = ties("0101").map((tie) => ({ ...tie, kind: "narrower" as const, share: 0.5 }));
  expect(isDisputed(ties("0101"), [narrower])).toBe(false);
});
