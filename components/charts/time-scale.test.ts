import { expect, test } from "vitest";
import { dayNumber, yearTicks } from "./time-scale";

test("every year that begins on the axis has a tick", () => {
  expect(yearTicks("2015-04-01", "2018-01-01").map(({ year }) => year)).toEqual([
    "2016",
    "2017",
    "2018",
  ]);
  expect(yearTicks("2015-01-01", "2015-12-31").map(({ year }) => year)).toEqual(["2015"]);
  expect(yearTicks("2015-02-01", "2015-12-31")).toEqual([]);
});

test("a long axis names about six years where the screen is narrow", () => {
  const ticks = yearTicks("2000-01-01", "2026-11-24");
  expect(ticks).toHaveLength(27);
  expect(ticks.filter(({ isOften }) => isOften).map(({ year }) => year)).toEqual([
    "2000",
    "2005",
    "2010",
    "2015",
    "2020",
    "2025",
  ]);
});

test("a day is its number of days since 1970", () => {
  expect(dayNumber("1970-01-02")).toBe(1);
});
