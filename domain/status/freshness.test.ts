import { describe, expect, test } from "vitest";
import { exampleStatement } from "../profile/example-profile";
import { defaultCadenceMonths, freshnessOn } from "./freshness";

const knownOn = "2026-01-15";

describe("a page that is asked for twice a year", () => {
  test.each([
    ["2026-01-15", "current", 0],
    ["2026-07-14", "current", 5],
    ["2026-07-15", "due", 6],
    ["2027-01-14", "due", 11],
    ["2027-01-15", "overdue", 12],
    ["2036-01-15", "overdue", 120],
  ] as const)("is on %s %s, at %i months", (day, state, ageMonths) => {
    expect(freshnessOn([], knownOn, defaultCadenceMonths, day)).toEqual({
      ...{ state, since: knownOn, isConfirmed: false, ageMonths },
      cadenceMonths: 6,
    });
  });
});

test("a country that is asked once a year is due after twelve months", () => {
  expect(freshnessOn([], knownOn, 12, "2026-12-31").state).toBe("current");
  expect(freshnessOn([], knownOn, 12, "2027-01-15").state).toBe("due");
});

describe("the age of a page counts", () => {
  const day = "2026-11-23";
  test.each([
    ["from the newest statement, where the country never confirmed", [], knownOn, false],
    ["from the confirmation", ["2026-10-01"], "2026-10-01", true],
    ["from the newest of several", ["2026-10-01", "2025-05-01"], "2026-10-01", true],
    [
      "from the confirmation, even where something became known later",
      ["2025-12-01"],
      "2025-12-01",
      true,
    ],
    ["from the last day that its date can mean", ["2025"], "2025-12-31", true],
    ["from no day that has not come yet", ["2026-11"], day, true],
    ["from no confirmation dated later", ["2026-12-01"], knownOn, false],
  ] as [string, string[], string, boolean][])("%s", (_name, dates, since, isConfirmed) => {
    const confirmations = dates.map((date) => exampleStatement("confirmations", { date }));
    expect(freshnessOn(confirmations, knownOn, 6, day)).toMatchObject({ since, isConfirmed });
  });
});
