import type { NationalOffence } from "./national-offence";

/** What became of the offences of a table from one version to the next, by their codes. */
export interface TableChanges {
  added: NationalOffence[];
  removed: NationalOffence[];
  /** Tied to other categories than before, or set aside, or no longer set aside. */
  retied: { before: NationalOffence; after: NationalOffence }[];
  /** Of these, those that left for another section: a jump that somebody should look at. */
  jumps: { before: NationalOffence; after: NationalOffence }[];
  /** Otherwise worded, cited or dated than before. */
  reworded: { before: NationalOffence; after: NationalOffence }[];
}

/** Compares two versions of a table. The order of offences, and of the categories of one, says nothing. */
export function tableChanges(
  before: readonly NationalOffence[],
  after: readonly NationalOffence[],
): TableChanges {
  const earlier = new Map(before.map((offence) => [offence.code, offence]));
  const later = new Set(after.map(({ code }) => code));
  const pairs = after.flatMap((offence) => {
    const other = earlier.get(offence.code);
    return other ? [{ before: other, after: offence }] : [];
  });
  return {
    added: after.filter(({ code }) => !earlier.has(code)),
    removed: before.filter(({ code }) => !later.has(code)),
    retied: pairs.filter((pair) => tiesOf(pair.before) !== tiesOf(pair.after)),
    jumps: pairs.filter((pair) => hasJumped(pair.before, pair.after)),
    reworded: pairs.filter((pair) => wordsOf(pair.before) !== wordsOf(pair.after)),
  };
}

function tiesOf({ correspondences, exclusion }: NationalOffence): string {
  const ties = correspondences
    .map(({ category, kind, share, confidence }) => [category, kind, share, confidence].join(" "))
    .sort();
  return JSON.stringify([ties, exclusion === null]);
}

function wordsOf({ name, language, legalReference, validFrom, validTo }: NationalOffence): string {
  return JSON.stringify([name, language, legalReference, validFrom, validTo]);
}

/** Whether an offence that was tied and still is has none of its sections left. */
function hasJumped(before: NationalOffence, after: NationalOffence): boolean {
  const left = sectionsOf(before);
  const reached = sectionsOf(after);
  return left.size > 0 && reached.size > 0 && [...reached].every((section) => !left.has(section));
}

function sectionsOf({ correspondences }: NationalOffence): Set<string> {
  return new Set(correspondences.map(({ category }) => category.slice(0, 2)));
}
