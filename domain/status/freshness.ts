import { type Day, earliestDay, latestDay, monthsBetween } from "../dates/partial-date";
import type { StatementOf } from "../profile/profile";

/** How often a country is asked to confirm its page when nothing else was agreed, in months: twice a year. */
export const defaultCadenceMonths = 6;

export const freshnessStates = ["current", "due", "overdue"] as const;
export type FreshnessState = (typeof freshnessStates)[number];

/** How old a country's page is on a day: `due` from one cadence on, `overdue` from two on. */
export interface Freshness {
  state: FreshnessState;
  /** The day the country last confirmed the page; where it never has, the day the newest statement became known. */
  since: Day;
  isConfirmed: boolean;
  ageMonths: number;
  cadenceMonths: number;
}

/** The freshness of a page on a day, from the country's confirmations and the day of the newest statement. */
export function freshnessOn(
  confirmations: readonly StatementOf<"confirmations">[],
  lastKnownOn: Day,
  cadenceMonths: number,
  day: Day,
): Freshness {
  const confirmedOn = confirmations
    .filter((entry) => earliestDay(entry.date) <= day)
    .map((entry) => latestDay(entry.date))
    .map((latest) => (latest > day ? day : latest))
    .sort()
    .at(-1);
  const since = confirmedOn ?? lastKnownOn;
  const ageMonths = monthsBetween(since, day);
  const state =
    ageMonths < cadenceMonths ? "current" : ageMonths < 2 * cadenceMonths ? "due" : "overdue";
  return { state, since, isConfirmed: confirmedOn !== undefined, ageMonths, cadenceMonths };
}
