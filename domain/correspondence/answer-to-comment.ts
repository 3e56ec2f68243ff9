import type { NationalOffence } from "./national-offence";

/** What became of an offence since a reviewer commented on it. */
export const commentAnswers = ["changed", "unchanged", "takenOut"] as const;
export type CommentAnswer = (typeof commentAnswers)[number];

/** Compares what an offence said when it was commented on with what it says now; undefined where it is no longer in the table. The order of its categories says nothing. */
export function answerToComment(
  then: NationalOffence,
  now: NationalOffence | undefined,
): CommentAnswer {
  if (!now) return "takenOut";
  return saidBy(then) === saidBy(now) ? "unchanged" : "changed";
}

function saidBy({
  code,
  name,
  language,
  legalReference,
  validFrom,
  validTo,
  correspondences,
  exclusion,
}: NationalOffence): string {
  const ties = correspondences
    .map(({ category, kind, share, confidence, note }) =>
      JSON.stringify([category, kind, share, confidence, note]),
    )
    .sort();
  return JSON.stringify([
    ...[code, name, language, legalReference, validFrom, validTo, exclusion],
    ...ties,
  ]);
}
