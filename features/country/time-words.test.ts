import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { exampleStatement } from "@/domain/profile/example-profile";
import type { MedianTime, StageTime, TimedSpell } from "@/domain/status/time-in-stage";
import messages from "@/messages/en.json";
import {
  medianLabel,
  stageTimeInWords,
  timeInWords,
  timesSummary,
  yearsInWords,
} from "./time-words";

const t = createTranslator({ locale: "en", messages, namespace: "timeInStage" });
const year = 365.25;

test.each([
  ["2.0", timed(730, 731)],
  ["5.5 to 6.5", timed(2002, 2366)],
  ["at least 8.0", timed(2917, null)],
])("the years of a time are said as precisely as they are known: %s", (expected, spell) => {
  expect(yearsInWords(spell, t, "en")).toBe(expected);
});

test("a time says of whom, how long and whether it lasts", () => {
  expect(timeInWords(timed(2917, null), "Kenya", t, "en")).toBe("Kenya: at least 8.0 years, lasts");
  const ended = { ...timed(730, 731), end: exampleStatement("stages") };
  expect(timeInWords(ended, "Kenya", t, "en")).toBe("Kenya: 2.0 years, ended");
});

describe("the sentence of a stage", () => {
  test.each([
    [
      { code: "too-few" },
      "2 stays on record; 2 last. The beginning is known for 2 countries, fewer than 5: no median.",
    ],
    [
      { code: "no-interval" },
      "2 stays on record; 2 last. The median of 2 countries would rest on one of them alone and have no interval: none is given.",
    ],
    [
      { code: "not-reached", lower: null },
      "2 stays on record; 2 last. Median of 2 countries: not reached, as more than half stay longer than could be seen so far.",
    ],
    [
      { code: "not-reached", lower: year },
      "2 stays on record; 2 last. Median of 2 countries: not reached, as more than half stay longer than could be seen so far (95% interval from 1.0 years).",
    ],
    [
      { code: "reached", days: 2 * year, lower: year, upper: null },
      "2 stays on record; 2 last. Median of 2 countries: 2.0 years (95% interval from 1.0, upper end not reached).",
    ],
    [
      { code: "reached", days: 2 * year, lower: year, upper: 3 * year },
      "2 stays on record; 2 last. Median of 2 countries: 2.0 years (95% interval 1.0 to 3.0).",
    ],
  ] as [MedianTime, string][])("says of the median %o", (median, expected) => {
    expect(stageTimeInWords(timeOf([timed(1, 1), timed(2, 2)], median), t, "en")).toBe(expected);
  });

  test("says that nobody is on record rather than nothing", () => {
    expect(stageTimeInWords(timeOf([]), t, "en")).toBe("No country on record at this stage.");
  });
});

test("a median is never marked without saying whether it is reached", () => {
  const reached: MedianTime = { code: "reached", days: 2 * year, lower: year, upper: null };
  expect(medianLabel(timeOf([], reached), t, "en")).toBe("Median 2.0");
  const notReached: MedianTime = { code: "not-reached", lower: year };
  expect(medianLabel(timeOf([], notReached), t, "en")).toBe("Median not reached");
});

test("the summary counts stays and the stages with a median", () => {
  const reached: MedianTime = { code: "reached", days: 2 * year, lower: year, upper: null };
  const times = [timeOf([timed(1, 1), timed(2, 2)], reached), timeOf([])];
  expect(timesSummary(times, "2026-11-25", t, "en")).toBe(
    "On 25 Nov 2026, 2 stays at a stage were on record; 2 lasted. One of 2 stages had a median.",
  );
});

function timed(least: number, most: number | null): TimedSpell {
  const statement = exampleStatement("stages");
  const spell = { from: statement.date, to: null, statement, end: null, leftOut: null };
  return { ...spell, stage: "mapping", country: "XAA", days: { least, most } };
}

function timeOf(spells: TimedSpell[], median: MedianTime = { code: "too-few" }): StageTime {
  return { stage: "mapping", spells, counted: spells, median };
}
