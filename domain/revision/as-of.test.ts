import { describe, expect, test } from "vitest";
import { asOf, byKnowledge } from "./as-of";

const first = { number: 1, knownOn: "2020-01-10" };
const second = { number: 2, knownOn: "2022-05-25" };
const late = { number: 3, knownOn: "2021-03-01" };
const sameDay = { number: 4, knownOn: "2022-05-25" };

describe("as of a day stands the revision that was known then", () => {
  test.each([
    ["nothing before the first", "2020-01-09", undefined],
    ["the first on the very day it became known", "2020-01-10", first],
    ["the one before, until the day before the next", "2021-02-28", first],
    ["one entered later, from the day it became known", "2021-03-01", late],
    ["the later written of one day", "2022-05-25", sameDay],
    ["the newest ever after", "2030-01-01", sameDay],
  ])("%s", (_name, day, expected) => {
    expect(asOf([sameDay, late, first, second], day)).toEqual(expected);
  });

  test("a correction entered later does not change what was known before it", () => {
    expect(asOf([first], "2021-02-28")).toEqual(asOf([first, late], "2021-02-28"));
  });

  test("of a country without revisions, nothing", () => {
    expect(asOf([], "2026-11-23")).toBeUndefined();
  });
});

test("revisions are ordered by the day of knowledge, those of one day by number", () => {
  expect([sameDay, second, late, first].sort(byKnowledge)).toEqual([first, late, second, sameDay]);
});

test("reading as of a day leaves the list of revisions as it was", () => {
  const revisions = [second, first];
  asOf(revisions, "2026-11-23");
  expect(revisions).toEqual([second, first]);
});
