import { describe, expect, test } from "vitest";
import { exampleStatement } from "../profile/example-profile";
import {
  differingReadings,
  type StageStatement,
  stageHistory,
  stageOn,
  stageStatementOn,
} from "./stage-reading";

const day = "2026-11-23";
const interest = stage("interest", "2018-02-01");
const mapping = stage("mapping", "2020-06");
const adoption = stage("adoption", "2022");

describe("the stage on a day", () => {
  test.each([
    ["is not reported when nobody has said", [], "not-reported"],
    [
      "is not started when somebody has said that nothing has begun",
      [stage("not-started", "2020")],
      "not-started",
    ],
    [
      "is the newest one, whatever the order of the list",
      [adoption, interest, mapping],
      "adoption",
    ],
    ["goes down when the newest one is lower", [adoption, stage("mapping", "2023")], "mapping"],
    [
      "takes no notice of national classification in general",
      [interest, { ...adoption, isContext: true }],
      "interest",
    ],
    [
      "is not reported when only national classification in general is",
      [{ ...mapping, isContext: true }],
      "not-reported",
    ],
    [
      "of two of one date is the higher",
      [stage("mapping", "2020"), stage("interest", "2020")],
      "mapping",
    ],
  ] as [string, StageStatement[], string][])("%s", (_name, stages, expected) => {
    expect(stageOn(stages, day)).toBe(expected);
  });

  test.each([
    ["2018-01-31", "not-reported"],
    ["2018-02-01", "interest"],
    ["2020-05-31", "interest"],
    ["2020-06-01", "mapping"],
    ["2021-12-31", "mapping"],
    ["2022-01-01", "adoption"],
  ])("%s is %s: what is dated later does not count yet", (on, expected) => {
    expect(stageOn([interest, mapping, adoption], on)).toBe(expected);
  });

  test("rests on the statement that says it", () => {
    expect(stageStatementOn([mapping, adoption, interest], "2021-01-01")).toBe(mapping);
    expect(stageStatementOn([], day)).toBeUndefined();
  });
});

describe("the history of stages", () => {
  test("is in the order of the dates; of dates that begin together the more precise comes first", () => {
    const year = stage("mapping", "2020");
    const month = stage("mapping", "2020-01");
    const first = stage("mapping", "2020-01-01");
    expect(stageHistory([year, month, first], day)).toEqual([first, month, year]);
  });

  test("of one date and stage has the country's own word last", () => {
    const own = stage("mapping", "2020");
    const centre: StageStatement = { ...own, assessor: "centre-reviewed" };
    const press: StageStatement = { ...own, assessor: "public-document" };
    expect(stageHistory([own, press, centre], day)).toEqual([press, centre, own]);
  });

  test("leaves the list it was given as it was", () => {
    const stages = [adoption, interest];
    stageHistory(stages, day);
    expect(stages).toEqual([adoption, interest]);
  });
});

describe("where assessors read differently", () => {
  const review: StageStatement = { ...stage("interest", "2021"), assessor: "centre-reviewed" };

  test("the latest reading of each shows, the country's own first", () => {
    expect(differingReadings([review, interest, mapping], day)).toEqual([
      { assessor: "self-reported", statement: mapping },
      { assessor: "centre-reviewed", statement: review },
    ]);
  });

  test("an assessor who came round to the other's reading differs no more", () => {
    const agreed: StageStatement = { ...review, stage: "mapping", date: "2022" };
    expect(differingReadings([mapping, review, agreed], day)).toEqual([]);
  });

  test("there is nothing to show while they agree, or while only one has read", () => {
    expect(differingReadings([mapping, { ...mapping, assessor: "centre-reviewed" }], day)).toEqual(
      [],
    );
    expect(differingReadings([interest, mapping], day)).toEqual([]);
    expect(differingReadings([], day)).toEqual([]);
  });

  test("a reading dated later, or of national classification in general, is not one yet", () => {
    expect(differingReadings([mapping, review], "2020-12-31")).toEqual([]);
    expect(differingReadings([mapping, { ...review, isContext: true }], day)).toEqual([]);
  });
});

function stage(code: StageStatement["stage"], date: string): StageStatement {
  return exampleStatement("stages", { stage: code, date });
}
