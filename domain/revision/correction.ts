import type { Day } from "../dates/partial-date";
import { asOf, type Known } from "./as-of";

interface Recorded extends Known {
  /** The instant at which it was written. */
  recordedAt: string;
  /** By a person, and not by the system from documents. */
  isByPerson: boolean;
}

/**
 * Whether a revision corrects what had been known: it was not written on its day itself, and by a person, who gives an
 * earlier day for nothing else, or when a revision of its day, or of a later one, was there already. The others may be
 * those known by some day only: numbers run from 1 without gaps, so that those left out are known of.
 */
export function isCorrection(revision: Recorded, others: readonly Known[]): boolean {
  const day: Day = revision.recordedAt.slice(0, 10);
  const earlier = others.filter(
    ({ number, knownOn }) => number < revision.number && knownOn < revision.knownOn,
  );
  const isOutOfOrder = earlier.length < revision.number - 1;
  return revision.knownOn < day && (revision.isByPerson || isOutOfOrder);
}

/** What stood on a revision's day when it was written: what it changed is the difference to that. Undefined for the first. */
export function predecessorOf<Revision extends Known>(
  revision: Known,
  revisions: readonly Revision[],
): Revision | undefined {
  const written = revisions.filter(({ number }) => number < revision.number);
  return asOf(written, revision.knownOn);
}
