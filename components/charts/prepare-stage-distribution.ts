import type { Day } from "@/domain/dates/partial-date";
import { type StageValue, stageCodes } from "@/domain/framework/framework";
import type { StageDistribution } from "@/domain/status/stage-spells";
import type { CsvRow } from "@/lib/csv";
import { countTicks } from "./count-ticks";
import { plotTop } from "./plot-size";
import { spreadLabels } from "./spread-labels";

/** From the bottom up: what is known in the order of the stages, what nobody reported on top. */
export const stackOrder: readonly StageValue[] = ["not-started", ...stageCodes, "not-reported"];

export const stackHeight = 296;
const labelGap = 20;

export interface StageDistributionPlot {
  /** The stages that any country was at, from the bottom up. */
  stages: { stage: StageValue; name: string }[];
  /** One bar a day, with the counts in the order of the stages. */
  bars: { day: Day; label: string; counts: number[] }[];
  total: number;
  countTicks: number[];
  /** The first bar of each year. */
  yearDays: Day[];
}

export interface StackLabel {
  stage: StageValue;
  name: string;
  count: number;
  /** The distance of its centre from the top of the drawing, in pixels. */
  top: number;
}

/** The stacked bars of a distribution, and a label at the end of each layer that ends above 0. */
export function prepareStageDistribution(
  distribution: readonly StageDistribution[],
  names: Record<StageValue, string>,
  labelOfDay: (day: Day) => string,
): { plot: StageDistributionPlot; labels: StackLabel[] } {
  const stages = stackOrder
    .filter((stage) => distribution.some(({ counts }) => counts[stage] > 0))
    .map((stage) => ({ stage, name: names[stage] }));
  const bars = distribution.map(({ day, counts }) => ({
    day,
    label: labelOfDay(day),
    counts: stages.map(({ stage }) => counts[stage]),
  }));
  const total = sum(bars.at(-1)?.counts ?? []);
  return {
    plot: { stages, bars, total, countTicks: countTicks(total), yearDays: yearDays(distribution) },
    labels: stackLabels(stages, bars.at(-1)?.counts ?? [], total),
  };
}

/** One record a day; every stage has a column, with 0 where no country was at it. */
export function csvOfStageDistribution(distribution: readonly StageDistribution[]): CsvRow[] {
  return [
    ["day", ...stackOrder],
    ...distribution.map(({ day, counts }) => [day, ...stackOrder.map((stage) => counts[stage])]),
  ];
}

function stackLabels(
  stages: StageDistributionPlot["stages"],
  counts: readonly number[],
  total: number,
): StackLabel[] {
  const shown = stages.flatMap((stage, index) => {
    const count = counts[index] ?? 0;
    const middle = sum(counts.slice(0, index)) + count / 2;
    return count > 0 ? [{ ...stage, count, centre: stackHeight * (1 - middle / total) }] : [];
  });
  const tops = spreadLabels(
    shown.map(({ centre }) => plotTop + centre),
    labelGap,
    plotTop,
    plotTop + stackHeight,
  );
  return shown
    .map(({ stage, name, count }, index) => ({ stage, name, count, top: tops[index] ?? 0 }))
    .reverse();
}

function yearDays(distribution: readonly { day: Day }[]): Day[] {
  const days = distribution.map(({ day }) => day);
  const firsts = days.filter(
    (day, index) => index > 0 && day.slice(0, 4) !== days[index - 1]?.slice(0, 4),
  );
  return firsts.length > 0 ? firsts : days.slice(0, 1);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
