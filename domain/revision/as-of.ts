import { compareText, type Day } from "../dates/partial-date";

/** What places a revision in time: its number in the country, and the day it became known. */
export interface Known {
  number: number;
  knownOn: Day;
}

/** Revisions in the order in which they became known; of one day, in the order of their numbers. */
export function byKnowledge(a: Known, b: Known): number {
  return compareText(a.knownOn, b.knownOn) || a.number - b.number;
}

/** The revision that stood on a day: what was known then. Undefined before the first. */
export function asOf<Revision extends Known>(
  revisions: readonly Revision[],
  day: Day,
): Revision | undefined {
  return revisions
    .filter((revision) => revision.knownOn <= day)
    .sort(byKnowledge)
    .at(-1);
}
