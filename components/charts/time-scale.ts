import type { Day } from "@/domain/dates/partial-date";

/** Whole days since 1970: the unit of every time axis. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / 86_400_000;
}

export interface YearTick {
  year: string;
  at: number;
  /** Whether the year is also named where the screen is narrow. */
  isOften: boolean;
}

const namedOnNarrow = 6;

/** The first day of each year that begins on the axis; about six of them are named also where the screen is narrow. */
export function yearTicks(from: Day, to: Day): YearTick[] {
  const first = Number(from.slice(0, 4)) + (from.endsWith("-01-01") ? 0 : 1);
  const last = Number(to.slice(0, 4));
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const step = [1, 2, 5, 10, 20].find((size) => years.length / size <= namedOnNarrow) ?? 50;
  return years.map((year) => ({
    year: String(year),
    at: dayNumber(`${year}-01-01`),
    isOften: year % step === 0,
  }));
}
