import { type Day, daysBetween, earliestDay, isDay, latestDay } from "../dates/partial-date";
import { type StageCode, stageCodes } from "../framework/framework";
import type { CountryStatus } from "./country-status";
import { kaplanMeier, type WatchedTime } from "./kaplan-meier";
import type { StageStatement } from "./stage-reading";
import { type StageSpell, stageSpells } from "./stage-spells";

/** Fewer countries than this say nothing about other countries: no median. */
export const fewestForMedian = 5;

/** Why a spell is not in the median: nobody saw the country's first reported stage begin; or the country counts with an earlier spell at the same stage. */
export type LeftOutReason = "first-report" | "counted-before";

/** A time that a country spent at a stage. What dates leave open, a year without a month say, is a range of days. */
export interface TimedSpell extends StageSpell {
  stage: StageCode;
  country: string;
  /** Whole days; `most` is null where the spell may have begun any time before its first report. */
  days: { least: number; most: number | null };
  /** The statement that ends it, forward or back; null while it lasts. */
  end: StageStatement | null;
  leftOut: LeftOutReason | null;
}

/** How long countries stay at a stage, in days. No median without a lower limit; a null upper limit is not reached. */
export type MedianTime =
  | { code: "too-few" }
  | { code: "no-interval" }
  | { code: "not-reached"; lower: number | null }
  | { code: "reached"; days: number; lower: number; upper: number | null };

export interface StageTime {
  stage: StageCode;
  /** Every spell at the stage, countries in the order given. */
  spells: TimedSpell[];
  /** Those in the median: one a country. */
  counted: TimedSpell[];
  median: MedianTime;
}

/**
 * The time that each country spent at each of the six stages up to the day, and the median of each stage. A spell lasts
 * until a statement says otherwise. Each country counts once a stage, with its first spell whose beginning is known.
 */
export function timesInStages(statuses: readonly CountryStatus[], day: Day): StageTime[] {
  const all = statuses.flatMap((status) => timedSpells(status, day));
  return stageCodes.map((stage) => {
    const spells = all.filter((spell) => spell.stage === stage);
    const counted = spells.filter(({ leftOut }) => leftOut === null);
    return { stage, spells, counted, median: medianOf(counted) };
  });
}

/** The days by which a spell is drawn and counted: the middle of the range; of an open one, the days that are certain. */
export function daysUsed({ days: { least, most } }: TimedSpell): number {
  return most === null ? least : (least + most) / 2;
}

/** The spells of a country one after the other, up to the day. "Not started" is no stage: it has no spell here, but ends and begins those beside it. */
export function timedSpells(
  { country, history }: Pick<CountryStatus, "country" | "history">,
  day: Day,
): TimedSpell[] {
  const standing = history.filter((entry, index) => !isOverruled(entry, history[index + 1]));
  const spells = stageSpells(standing, day);
  const begun = spells.map(({ statement }) => beginningOf(statement, standing, day));
  const counted = new Set<StageCode>();
  return spells.flatMap((spell, index): TimedSpell[] => {
    const { stage } = spell;
    if (stage === "not-started") return [];
    const next = spells[index + 1];
    const began = begun[index] ?? { earliest: day, latest: day };
    const ended = begun[index + 1] ?? { earliest: day, latest: day };
    const isFirst = index === 0;
    const leftOut = isFirst ? "first-report" : counted.has(stage) ? "counted-before" : null;
    if (leftOut === null) counted.add(stage);
    const least = Math.max(0, daysBetween(began.latest, ended.earliest));
    const most = isFirst ? null : daysBetween(began.earliest, ended.latest);
    const end = next?.statement ?? null;
    return [{ ...spell, stage, country, days: { least, most }, end, leftOut }];
  });
}

/** Between which days a stage began. One reached "by" a date began after the last statement that still says the stage before. */
function beginningOf(
  statement: StageStatement,
  history: readonly StageStatement[],
  day: Day,
): { earliest: Day; latest: Day } {
  const before = history[history.indexOf(statement) - 1];
  const since = statement.dateKind === "by" && before ? before : statement;
  const latest = latestDay(statement.date);
  return { earliest: earliestDay(since.date), latest: latest < day ? latest : day };
}

/** Two readings of one day are no two steps: the day ends with the later of the order. */
function isOverruled(entry: StageStatement, next: StageStatement | undefined): boolean {
  return isDay(entry.date) && entry.date === next?.date;
}

function medianOf(counted: readonly TimedSpell[]): MedianTime {
  if (counted.length < fewestForMedian) return { code: "too-few" };
  const watched = counted.map(
    (spell): WatchedTime => ({ time: daysUsed(spell), isEnded: spell.end !== null }),
  );
  const { median, lower, upper } = kaplanMeier(watched);
  if (median === undefined) return { code: "not-reached", lower: lower ?? null };
  if (lower === undefined) return { code: "no-interval" };
  return { code: "reached", days: median, lower, upper: upper ?? null };
}
