import { expect, test } from "vitest";
import { plotTop } from "./plot-size";
import { prepareStageSteps } from "./prepare-stage-steps";
import { spellOf } from "./spell-fixture";
import { dayNumber } from "./time-scale";

const asOf = "2026-11-24";
const korea = {
  country: "KOR",
  name: "Republic of Korea",
  spells: [spellOf("mapping", "2018", "2024-06-24"), spellOf("adoption", "2024-06-24")],
};
const chile = { country: "CHL", name: "Chile", spells: [spellOf("mapping", "2025-12-04")] };
const mexico = { country: "MEX", name: "Mexico", spells: [] };
const prepare = (...countries: { country: string; name: string; spells: typeof korea.spells }[]) =>
  prepareStageSteps(countries, asOf, ({ stage, from }) => `${stage} ${from}`);

test("a line begins at the first report and not before, and runs to the day of reading", () => {
  const [series] = prepare(korea).plot.series;
  expect(series?.points[0]?.at).toBeCloseTo(dayNumber("2018-07-02"), 0);
  expect(series?.points.at(-1)?.at).toBe(dayNumber(asOf));
  expect(prepare(korea).plot.timeDomain[0]).toBe(dayNumber("2018-01-01"));
});

test("a country without a report has no line and is named as not reported", () => {
  const { plot, labels, unreported } = prepare(korea, mexico);
  expect(plot.series.map(({ country }) => country)).toEqual(["KOR"]);
  expect(labels.map(({ country }) => country)).toEqual(["KOR"]);
  expect(unreported).toEqual([{ country: "MEX", name: "Mexico" }]);
});

test("a lone report has a marker", () => {
  expect(prepare(chile).plot.series[0]?.marks).toHaveLength(1);
});

test("a year is uncertain over its days, a day is not", () => {
  const marks = prepare(korea).plot.series[0]?.marks;
  expect(marks?.map(({ earliest, latest }) => latest - earliest)).toEqual([364, 0]);
  expect(marks?.[0]?.words).toBe("mapping 2018");
});

test("lines of countries at one stage run side by side within its band", () => {
  const six = ["A", "B", "C", "D", "E", "F"].map((name) => ({ ...chile, country: name, name }));
  const levels = prepare(...six).plot.series.map(({ points }) => points[0]?.level ?? 0);
  expect(new Set(levels).size).toBe(6);
  for (const level of levels) expect(Math.round(level)).toBe(3);
});

test("labels at the line ends do not overlap", () => {
  const tops = prepare({ ...korea, spells: chile.spells }, chile).labels.map(({ top }) => top);
  expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 0))).toBeGreaterThanOrEqual(20);
});

test("not started has a band only where a country was there", () => {
  expect(prepare(korea).bands.map(({ stage }) => stage)).not.toContain("not-started");
  const started = { ...korea, spells: [spellOf("not-started", "2016", "2018"), ...korea.spells] };
  const { bands, plot } = prepare(started);
  expect(bands.at(-1)?.stage).toBe("not-started");
  expect(bands[0]).toMatchObject({ stage: "regular", top: plotTop });
  expect(plot.levelDomain).toEqual([-0.5, 6.5]);
});
