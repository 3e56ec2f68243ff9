import { describe, expect, test } from "vitest";
import { readConfidence, readDate, readKind, readShare } from "./read-cells";

test.each([
  ["Exact", "exact"],
  ["más amplia", "broader"],
  ["<", "narrower"],
  ["overlap", "overlapping"],
  ["somehow", undefined],
])("the kind %j is %j", (cell, kind) => {
  expect(readKind(cell)).toBe(kind);
});

test.each([
  ["Alta", "certain"],
  ["medium", "probable"],
  ["dudosa", "doubtful"],
  ["?", undefined],
])("the confidence %j is %j", (cell, confidence) => {
  expect(readConfidence(cell)).toBe(confidence);
});

describe("a share", () => {
  test.each([
    ["0.5", 0.5],
    ["0,25", 0.25],
    ["1", 1],
    ["50%", 0.5],
    ["1 %", 0.01],
    ["40", 0.4],
  ])("%j is %d", (cell, share) => {
    expect(readShare(cell)).toBe(share);
  });

  test.each(["0", "-1", "101", "half", "1/2", ""])("%j is none", (cell) => {
    expect(readShare(cell)).toBeUndefined();
  });
});

describe("a date", () => {
  test.each([
    ["2018", "2018"],
    ["2018-02-23", "2018-02-23"],
    ["2018-02-23 00:00:00", "2018-02-23"],
    ["23/02/2018", "2018-02-23"],
    ["02/23/2018", "2018-02-23"],
    ["5.5.2018", "2018-05-05"],
  ])("%j is %s", (cell, date) => {
    expect(readDate(cell)).toBe(date);
  });

  test.each(["02/03/2018", "30/02/2018", "soon", ""])("%j is none that can be told", (cell) => {
    expect(readDate(cell)).toBeUndefined();
  });
});
