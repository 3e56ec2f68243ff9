import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MedianTime, StageTime, TimedSpell } from "@/domain/status/time-in-stage";
import { csvOfMedians, csvOfTimes, timeAxis, timeStrip } from "./prepare-time-strips";
import { spellOf } from "./spell-fixture";

const year = 365.25;
const tooFew: MedianTime = { code: "too-few" };

describe("the axis", () => {
  test("begins at 0 and ends at the first whole year that holds every time", () => {
    const { years, ticks } = timeAxis([timeOf([timed(100, 1000)])]);
    expect(years).toBe(3);
    expect(ticks.map((tick) => tick.year)).toEqual([0, 1, 2, 3]);
    expect(ticks.map((tick) => tick.percent)).toEqual([0, 33.33, 66.67, 100]);
  });

  test("holds the upper limit of a median, and a year where there is nothing", () => {
    const median: MedianTime = { code: "reached", days: 200, lower: 100, upper: 3 * year };
    expect(timeAxis([timeOf([timed(100, 100)], median)]).years).toBe(3);
    expect(timeAxis([timeOf([])]).years).toBe(1);
  });

  test("names a dozen years at most, and fewer where the screen is narrow", () => {
    const { ticks } = timeAxis([timeOf([timed(0, 40 * year)])]);
    expect(ticks.map((tick) => tick.year)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40]);
    expect(ticks.filter((tick) => tick.isOften).map((tick) => tick.year)).toEqual([
      0, 10, 20, 30, 40,
    ]);
  });
});

describe("a strip", () => {
  test("has its dot in the middle of the range, and at what is certain where it is open", () => {
    const { marks } = strip([timed(year, 3 * year), timed(2 * year, null)]);
    expect(marks.map(({ at, from, to }) => [at, from, to])).toEqual([
      [50, 25, 75],
      [50, 50, 50],
    ]);
  });

  test("stacks the dots that would cover one another, from the shortest time", () => {
    const { marks, lanes } = strip([timed(740, 740), timed(730, 730), timed(20, 20)]);
    expect(marks.map(({ lane }) => lane)).toEqual([1, 0, 0]);
    expect(lanes).toBe(2);
  });

  test("keeps the order of the countries in the markup", () => {
    const times = [timed(900, 900), timed(10, 10)];
    expect(strip(times).marks.map(({ spell }) => spell)).toEqual(times);
  });

  test("never has two marks of one lane over one another", () => {
    const timesArbitrary = fc.array(fc.tuple(fc.nat(1400), fc.nat(400)), { maxLength: 25 });
    fc.assert(
      fc.property(timesArbitrary, (times) => {
        const { marks, lanes } = strip(times.map(([least, more]) => timed(least, least + more)));
        for (let lane = 0; lane < lanes; lane += 1) {
          const sorted = marks.filter((mark) => mark.lane === lane).sort((a, b) => a.at - b.at);
          for (const [index, mark] of sorted.entries()) {
            const next = sorted[index + 1];
            if (!next) continue;
            expect(next.at - mark.at).toBeGreaterThanOrEqual(8 - 1e-9);
            expect(next.from).toBeGreaterThanOrEqual(mark.to);
          }
        }
      }),
    );
  });

  test.each([
    [tooFew, null],
    [{ code: "no-interval" }, null],
    [{ code: "not-reached", lower: null }, null],
    [
      { code: "not-reached", lower: year },
      { at: null, from: 25, to: null },
    ],
    [
      { code: "reached", days: 2 * year, lower: year, upper: null },
      { at: 50, from: 25, to: null },
    ],
    [
      { code: "reached", days: 2 * year, lower: year, upper: 3 * year },
      { at: 50, from: 25, to: 75 },
    ],
  ] as [MedianTime, unknown][])("draws of the median %o: %o", (median, expected) => {
    expect(strip([timed(4 * year, 4 * year)], median).median).toEqual(expected);
  });
});

test("the CSV has every time, with what is open or left out in a column of its own", () => {
  const names = new Map([["XAA", "Alandia"]]);
  const open = { ...timed(50, null), leftOut: "first-report" as const };
  const [, ended, first] = csvOfTimes([timeOf([timed(10, 20), open])], names);
  expect(ended).toEqual([
    ...["XAA", "Alandia", 3, "mapping", "2019", "at", "2020", "at", 10, 20, "ended", "yes", null],
  ]);
  expect(first?.slice(8)).toEqual([50, null, "ended", "no", "first-report"]);
});

test("the CSV of the medians has every stage, with empty cells where no median is given", () => {
  const reached: MedianTime = { code: "reached", days: 20, lower: 10, upper: null };
  expect(csvOfMedians([timeOf([timed(10, 20)], reached), timeOf([])]).slice(1)).toEqual([
    [3, "mapping", 1, 1, 1, "reached", 20, 10, null],
    [3, "mapping", 0, 0, 0, "too-few", null, null, null],
  ]);
});

function timed(least: number, most: number | null): TimedSpell {
  const spell = spellOf("mapping", "2019", "2020");
  const end = spellOf("adoption", "2020").statement;
  return {
    ...{ ...spell, stage: "mapping", country: "XAA", days: { least, most }, end, leftOut: null },
  };
}

function timeOf(spells: TimedSpell[], median = tooFew): StageTime {
  return { stage: "mapping", spells, counted: spells, median };
}

/** On an axis of four years. */
function strip(spells: TimedSpell[], median = tooFew) {
  return timeStrip(timeOf(spells, median), timeAxis([timeOf([timed(0, 4 * year)])]));
}
