import { describe, expect, it } from "vitest";
import { differencesOf, isDisputed } from "./disagreement";
import type { Correspondence } from "./national-offence";

const ties = (...codes: string[]): Correspondence[] =>
  codes.map((category) => ({
    ...{ category, kind: null, share: null, confidence: null, note: null },
  }));
const as = (fields: Partial<Correspondence>, ...codes: string[]): Correspondence[] =>
  ties(...codes).map((tie) => ({ ...tie, ...fields }));

it.each([
  ["nobody read it", ties("0101"), [], false],
  ["a reading has another order", ties("0101", "0102"), [ties("0102", "0101")], false],
  ["a reading and the table differ", ties("0101"), [ties("0102")], true],
  ["a reading ties more than the table", ties("0101"), [ties("0101", "0102")], true],
  ["one of two readings is the table's", ties("0101"), [ties("0101"), ties("0102")], true],
  ["a reading ties what the table does not", [], [ties("0101")], true],
  ["the kind differs", ties("0101"), [as({ kind: "narrower" }, "0101")], true],
  ["the share differs", as({ share: 0.5 }, "0101", "0102"), [ties("0101", "0102")], true],
  ["the whole is stated, or is not", ties("0101"), [as({ share: 1 }, "0101")], false],
  ["how sure somebody is differs", ties("0101"), [as({ confidence: "doubtful" }, "0101")], false],
  ["a note differs", ties("0101"), [as({ note: "See article 4" }, "0101")], false],
])("an offence is disputed or not where %s", (_, table, readings, expected) => {
  expect(isDisputed(table, readings)).toBe(expected);
});

describe("what differs is said", () => {
  it("category by category, and of each person", () => {
    expect(
      differencesOf([ties("0102"), as({ kind: "exact" }, "0101"), as({ kind: "broader" }, "0101")]),
    ).toEqual([
      { what: "category", category: "0101", said: [false, true, true] },
      { what: "kind", category: "0101", said: [undefined, "exact", "broader"] },
      { what: "category", category: "0102", said: [true, false, false] },
    ]);
  });

  it("with a kind or share that nobody stated as one of the values", () => {
    const [halves, thirds] = [as({ share: 0.5 }, "0101", "0102"), ties("0101", "0102")];
    expect(differencesOf([halves, thirds])).toEqual([
      { what: "share", category: "0101", said: [0.5, null] },
      { what: "share", category: "0102", said: [0.5, null] },
    ]);
  });

  it("and nothing where all say the same", () => {
    expect(differencesOf([ties("0101"), ties("0101")])).toEqual([]);
    expect(differencesOf([ties("0101")])).toEqual([]);
  });
});
