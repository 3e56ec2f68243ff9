import { describe, expect, test } from "vitest";
import { type CriterionValue, criterionCodes, type StageValue } from "../framework/framework";
import { exampleStatement } from "../profile/example-profile";
import { criteriaOn } from "./criteria";

const day = "2026-11-23";

test("all seventeen criteria are listed, and what nobody reported is not reported", () => {
  const readings = criteriaOn([], "not-reported", day);
  expect(readings.map((reading) => reading.criterion)).toEqual([...criterionCodes]);
  expect(new Set(readings.map((reading) => reading.value))).toEqual(new Set(["not-reported"]));
  expect(readings.every((reading) => reading.statement === undefined)).toBe(true);
});

describe("the value of a criterion", () => {
  const before = criterion("in-progress", "2020");
  const after = criterion("met", "2022-03");

  test.each([
    ["2019-12-31", "not-reported", undefined],
    ["2020-01-01", "in-progress", before],
    ["2022-02-28", "in-progress", before],
    ["2022-03-01", "met", after],
  ])("on %s is %s, by the newest statement of that day", (on, value, statement) => {
    expect(readingOn([after, before], "mapping", on)).toMatchObject({ value });
    expect(readingOn([after, before], "mapping", on)?.statement).toBe(statement);
  });
});

describe("a criterion is a gap", () => {
  test.each([
    ["when its stage is reached and nobody has said that it is met", "mapping", undefined, true],
    ["when a later stage is reached", "regular", "not-met", true],
    ["when it is still in progress", "mapping", "in-progress", true],
    ["when there is no evidence of it", "mapping", "no-evidence", true],
    ["not when it is met", "mapping", "met", false],
    ["not when it does not apply", "mapping", "not-applicable", false],
    ["not while its stage lies ahead", "commitment", "not-met", false],
    ["not where nothing has begun", "not-started", undefined, false],
    ["not where no stage is reported", "not-reported", undefined, false],
  ] as [string, StageValue, CriterionValue | undefined, boolean][])(
    "%s",
    (_name, stage, value, isGap) => {
      const statements = value === undefined ? [] : [criterion(value, "2020")];
      expect(readingOn(statements, stage, day)?.isGap).toBe(isGap);
    },
  );

  test("for each that a stage rests on: seven at the mapping stage", () => {
    expect(criteriaOn([], "mapping", day).filter((reading) => reading.isGap)).toHaveLength(7);
  });
});

function criterion(value: CriterionValue, date: string) {
  return exampleStatement("criteria", { criterion: "3.1", value, date });
}

function readingOn(statements: ReturnType<typeof criterion>[], stage: StageValue, on: string) {
  return criteriaOn(statements, stage, on).find((reading) => reading.criterion === "3.1");
}
