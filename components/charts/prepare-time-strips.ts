import { daysInYear } from "@/domain/dates/partial-date";
import { type StageCode, stageNumber } from "@/domain/framework/framework";
import {
  daysUsed,
  type MedianTime,
  type StageTime,
  type TimedSpell,
} from "@/domain/status/time-in-stage";
import type { CsvRow } from "@/lib/csv";

/** One spell as a dot, in percent of the axis: at `at`, somewhere from `from` to `to`. */
export interface TimeMark {
  spell: TimedSpell;
  at: number;
  from: number;
  to: number;
  /** The row above the axis, where the screen is wide and where it is narrow. */
  lane: number;
  narrowLane: number;
}

/** The median's place and its interval; a null end is not reached. */
export interface MedianMark {
  at: number | null;
  from: number;
  to: number | null;
}

export interface TimeStrip {
  stage: StageCode;
  marks: TimeMark[];
  lanes: number;
  narrowLanes: number;
  median: MedianMark | null;
}

export interface TimeAxis {
  years: number;
  /** Some are named also where the screen is narrow. */
  ticks: { year: number; percent: number; isOften: boolean }[];
}

/** What a dot with its label needs at least, in percent of the axis, on the widest and on the narrowest axis. */
const markPercent = { wide: 8, narrow: 21 };

/** The part of it before the middle of the dot. */
const beforeDot = 0.15;

const namedOnNarrow = 6;

/** An axis from 0 to the first whole year that holds every time and limit of the stages. */
export function timeAxis(times: readonly StageTime[]): TimeAxis {
  const longest = Math.max(
    0,
    ...times.flatMap(({ spells, median }) => [
      ...spells.map((spell) => spell.days.most ?? spell.days.least),
      median.code === "reached" ? (median.upper ?? 0) : 0,
    ]),
  );
  const years = Math.max(1, Math.ceil(longest / daysInYear));
  const step = [1, 2, 5, 10].find((size) => years / size <= 12) ?? 20;
  const often = [1, 2, 5, 10].find((size) => years / size <= namedOnNarrow && size >= step) ?? 20;
  const ticks = Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => index * step);
  return {
    years,
    ticks: ticks.map((year) => ({
      year,
      percent: round((year / years) * 100),
      isOften: year % often === 0,
    })),
  };
}

/** The dots of a stage on the axis, stacked where they would cover one another. */
export function timeStrip({ stage, spells, median }: StageTime, axis: TimeAxis): TimeStrip {
  const percentOf = (days: number) => round((days / daysInYear / axis.years) * 100);
  const places = spells.map((spell) => ({
    spell,
    at: percentOf(daysUsed(spell)),
    from: percentOf(spell.days.least),
    to: percentOf(spell.days.most ?? spell.days.least),
  }));
  const wide = lanesOf(places, markPercent.wide);
  const narrow = lanesOf(places, markPercent.narrow);
  return {
    stage,
    marks: places.map((place, index) => ({
      ...place,
      lane: wide[index] ?? 0,
      narrowLane: narrow[index] ?? 0,
    })),
    lanes: Math.max(0, ...wide.map((lane) => lane + 1)),
    narrowLanes: Math.max(0, ...narrow.map((lane) => lane + 1)),
    median: medianMark(median, percentOf),
  };
}

/** One record a spell, countries in the order given. */
export function csvOfTimes(
  times: readonly StageTime[],
  names: ReadonlyMap<string, string>,
): CsvRow[] {
  const header = [
    ...["country", "name", "stage_number", "stage", "from", "from_kind", "to", "to_kind"],
    ...["days_at_least", "days_at_most", "state", "in_median", "left_out_because"],
  ];
  const rows = times.flatMap(({ spells }) =>
    spells.map(
      ({ country, stage, from, to, statement, end, days, leftOut }): CsvRow => [
        ...[country, names.get(country) ?? country, stageNumber(stage) ?? null, stage],
        ...[from, statement.dateKind, to, end?.dateKind ?? null],
        ...[days.least, days.most, end ? "ended" : "lasts", leftOut ? "no" : "yes", leftOut],
      ],
    ),
  );
  return [header, ...rows];
}

/** One record a stage: who counts, and the median with its interval where there is one. */
export function csvOfMedians(times: readonly StageTime[]): CsvRow[] {
  return [
    [
      ...["stage_number", "stage", "spells", "countries_counted", "of_these_ended", "median"],
      ...["median_days", "lower_95_days", "upper_95_days"],
    ],
    ...times.map(({ stage, spells, counted, median }): CsvRow => {
      const ended = counted.filter(({ end }) => end !== null).length;
      return [
        ...[stageNumber(stage) ?? null, stage, spells.length, counted.length, ended, median.code],
        median.code === "reached" ? median.days : null,
        "lower" in median ? median.lower : null,
        "upper" in median ? median.upper : null,
      ];
    }),
  ];
}

/** The lowest free lane for each, from the shortest time to the longest. */
function lanesOf(
  places: readonly { at: number; from: number; to: number }[],
  length: number,
): number[] {
  const ends: number[] = [];
  const lanes: number[] = [];
  const order = places.map((_, index) => index);
  order.sort((a, b) => (places[a]?.from ?? 0) - (places[b]?.from ?? 0));
  for (const index of order) {
    const place = places[index];
    if (!place) continue;
    const start = Math.min(place.from, place.at - length * beforeDot);
    const free = ends.findIndex((end) => end <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = Math.max(place.to, place.at + length * (1 - beforeDot));
    lanes[index] = lane;
  }
  return lanes;
}

function medianMark(median: MedianTime, percentOf: (days: number) => number): MedianMark | null {
  if (median.code === "reached") {
    const to = median.upper === null ? null : percentOf(median.upper);
    return { at: percentOf(median.days), from: percentOf(median.lower), to };
  }
  if (median.code !== "not-reached" || median.lower === null) return null;
  return { at: null, from: percentOf(median.lower), to: null };
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
