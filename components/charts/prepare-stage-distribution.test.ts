import { expect, test } from "vitest";
import { type StageValue, stageValues } from "@/domain/framework/framework";
import type { StageDistribution } from "@/domain/status/stage-spells";
import { plotTop } from "./plot-size";
import {
  csvOfStageDistribution,
  prepareStageDistribution,
  stackHeight,
} from "./prepare-stage-distribution";

const names = Object.fromEntries(stageValues.map((stage) => [stage, `Name of ${stage}`])) as Record<
  StageValue,
  string
>;

function on(day: string, counts: Partial<Record<StageValue, number>>): StageDistribution {
  const none = Object.fromEntries(stageValues.map((stage) => [stage, 0])) as Record<
    StageValue,
    number
  >;
  return { day, counts: { ...none, ...counts } };
}

const distribution = [
  on("2023-09-30", { interest: 1, "not-reported": 9 }),
  on("2023-12-31", { interest: 2, mapping: 2, "not-reported": 6 }),
  on("2024-03-31", { mapping: 5, adoption: 5 }),
];
const prepare = (days: readonly StageDistribution[]) =>
  prepareStageDistribution(days, names, (day) => `until ${day}`);

test("the stages come in order from below, with what nobody reported on top", () => {
  expect(prepare(distribution).plot.stages.map(({ stage }) => stage)).toEqual([
    "interest",
    "mapping",
    "adoption",
    "not-reported",
  ]);
});

test("the counts of each bar add up to the countries, and a 0 of a day is kept", () => {
  const { plot } = prepare(distribution);
  expect(plot.total).toBe(10);
  expect(plot.bars.map(({ counts }) => counts)).toEqual([
    [1, 0, 0, 9],
    [2, 2, 0, 6],
    [0, 5, 5, 0],
  ]);
  expect(plot.bars[0]?.label).toBe("until 2023-09-30");
});

test("each layer that ends above 0 has a label at its middle, from the top down", () => {
  expect(prepare(distribution).labels).toEqual([
    { stage: "adoption", name: "Name of adoption", count: 5, top: plotTop + stackHeight * 0.25 },
    { stage: "mapping", name: "Name of mapping", count: 5, top: plotTop + stackHeight * 0.75 },
  ]);
});

test("labels of thin layers do not overlap", () => {
  const thin = on("2024-03-31", { commitment: 1, mapping: 1, adoption: 1, production: 97 });
  const tops = prepare([thin]).labels.map(({ top }) => top);
  for (const [index, top] of tops.entries())
    if (index > 0) expect(top - (tops[index - 1] ?? 0)).toBeGreaterThanOrEqual(20);
});

test("the axis names the first bar of each year, and a lone bar", () => {
  expect(prepare(distribution).plot.yearDays).toEqual(["2024-03-31"]);
  expect(prepare(distribution.slice(0, 1)).plot.yearDays).toEqual(["2023-09-30"]);
});

test("without countries nothing is drawn and nothing fails", () => {
  expect(prepare([on("2024-03-31", {})])).toMatchObject({
    plot: { stages: [], total: 0 },
    labels: [],
  });
  expect(prepare([])).toMatchObject({ plot: { bars: [], yearDays: [] }, labels: [] });
});

test("the CSV has a record a day and every stage, also those at 0", () => {
  expect(csvOfStageDistribution(distribution.slice(0, 1))).toEqual([
    [
      "day",
      "not-started",
      "interest",
      "commitment",
      "mapping",
      "adoption",
      "production",
      "regular",
      "not-reported",
    ],
    ["2023-09-30", 0, 1, 0, 0, 0, 0, 0, 9],
  ]);
});
