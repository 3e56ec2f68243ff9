import type { Day } from "../dates/partial-date";
import { asOf, type Known } from "./as-of";

interface Recorded extends Known {
  /** The instant at which it was written. */
  recordedAt: string;
}

/**
 * Whether a revision corrects what had been known: it was written when a revision of its day, or of a later one, was
 * there already, and not on its day itself. The others may be those known by some day only: numbers run from 1
 * without gaps, so that those left out are known of.
 */
export function isCorrection(revision: Recorded, others: readonly Known[]): boolean {
  const day: Day = revision.recordedAt.slice(0, 10);
  const earlier = others.filter(
    ({ number, knownOn }) => number < revision.number && knownOn < revision.knownOn,
  );
  return revision.knownOn < day && earlier.length < revision.number - 1;
}

/** What stood on a revision's day when it was written: what it changed is the difference to that. Undefined for the first. */
export function predecessorOf<Revision extends Known>(
  revision: Known,
  revisions: readonly Revision[],
): Revision | undefined {
  const written = revisions.filter(({ number }) => number < revision.number);
  return asOf(written, revision.knownOn);
}
