import { type Day, earliestDay } from "@/domain/dates/partial-date";
import { type StatedStage, stageOrder, statedStages } from "@/domain/framework/framework";
import type { StageSpell } from "@/domain/status/stage-spells";
import { plotTop } from "./plot-size";
import type { CountrySpells } from "./prepare-stage-timeline";
import { spellPositions } from "./spell-positions";
import { spreadLabels } from "./spread-labels";
import { dayNumber, yearTicks } from "./time-scale";

const bandHeight = 46;
/** How far apart, in bands, the lines of countries at one stage run. */
const laneWidth = 0.1;
/** The lines leave the top of their band to its name, which stands there on a narrow screen. */
const laneMiddle = -0.14;
const labelGap = 20;

export interface StepPoint {
  /** Days since 1970. */
  at: number;
  /** The order of the stage, moved a little so that lines at one stage run side by side. */
  level: number;
}

export interface StepMark extends StepPoint {
  earliest: number;
  latest: number;
  isUpperBound: boolean;
  words: string;
}

export interface StepSeries {
  country: string;
  /** Which of the series' styles it has. */
  style: number;
  /** The corners of its line, up to the day of reading. */
  points: StepPoint[];
  /** Where each stage began. */
  marks: StepMark[];
}

export interface StageStepsPlot {
  series: StepSeries[];
  timeDomain: [number, number];
  yearTicks: { at: number; year: string }[];
  levelDomain: [number, number];
  bandEdges: number[];
}

export interface StageBand {
  stage: StatedStage;
  top: number;
  height: number;
}

export interface StepLabel {
  country: string;
  name: string;
  style: number;
  top: number;
}

export interface PreparedStageSteps {
  plot: StageStepsPlot;
  /** From the last stage down; not started only where a country is known to have been there. */
  bands: StageBand[];
  labels: StepLabel[];
  /** The countries of which no stage is reported: they have no line. */
  unreported: { country: string; name: string }[];
  height: number;
}

/** The stage lines of some countries on one axis of time. Before its first report a country has no line. */
export function prepareStageSteps(
  countries: readonly CountrySpells[],
  asOf: Day,
  inWords: (spell: StageSpell) => string,
): PreparedStageSteps {
  const reported = countries.filter(({ spells }) => spells.length > 0);
  const spells = reported.flatMap((entry) => entry.spells);
  const lowest = spells.some(({ stage }) => stage === "not-started") ? 0 : 1;
  const stages = statedStages.slice(lowest).toReversed();
  const height = stages.length * bandHeight;
  const topOf = (level: number) =>
    plotTop + height * (1 - (level - (lowest - 0.5)) / stages.length);
  const first = [asOf, ...spells.map(({ from }) => earliestDay(from))].sort()[0] ?? asOf;
  const from = `${first.slice(0, 4)}-01-01`;
  const series = reported.map((entry, index) =>
    stepSeries(entry, index, laneOf(index, reported.length), asOf, inWords),
  );
  const tops = spreadLabels(
    series.map(({ points }) => topOf(points.at(-1)?.level ?? lowest)),
    labelGap,
    plotTop,
    plotTop + height,
  );
  return {
    plot: {
      series,
      timeDomain: [dayNumber(from), dayNumber(asOf)],
      yearTicks: yearTicks(from, asOf).map(({ at, year }) => ({ at, year })),
      levelDomain: [lowest - 0.5, 6.5],
      bandEdges: Array.from({ length: stages.length + 1 }, (_, index) => lowest - 0.5 + index),
    },
    bands: stages.map((stage, index) => ({
      stage,
      top: plotTop + index * bandHeight,
      height: bandHeight,
    })),
    labels: reported.map(({ country, name }, index) => ({
      country,
      name,
      style: index,
      top: tops[index] ?? plotTop,
    })),
    unreported: countries
      .filter(({ spells: own }) => own.length === 0)
      .map(({ country, name }) => ({ country, name })),
    height,
  };
}

function laneOf(index: number, count: number): number {
  return laneMiddle - (index - (count - 1) / 2) * laneWidth;
}

function stepSeries(
  { country, spells }: CountrySpells,
  style: number,
  lane: number,
  asOf: Day,
  inWords: (spell: StageSpell) => string,
): StepSeries {
  const marks = spellPositions(spells, asOf).map(({ spell, ...position }) => ({
    ...position,
    level: stageOrder(spell.stage) + lane,
    words: inWords(spell),
  }));
  const points = marks.map(({ at, level }) => ({ at, level }));
  const last = points.at(-1);
  if (last) points.push({ at: dayNumber(asOf), level: last.level });
  return { country, style, points, marks };
}
