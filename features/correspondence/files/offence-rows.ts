import type { Correspondence, NationalOffence } from "@/domain/correspondence/national-offence";
import { markFormula } from "./formula-mark";

/** The header of the tables that the tracker writes: a row for each correspondence, one without a category for an offence that has none. */
export const offenceColumns = [
  "code",
  "name",
  "language",
  "legal_reference",
  "valid_from",
  "valid_to",
  "iccs_code",
  "kind",
  "share",
  "confidence",
  "note",
  "exclusion",
] as const;

const noCorrespondence: Record<keyof Correspondence, null> = {
  category: null,
  kind: null,
  share: null,
  confidence: null,
  note: null,
};

/** The offences as rows under `offenceColumns`; what nobody stated is an empty cell. */
export function* offenceRows(offences: readonly NationalOffence[]): Generator<string[]> {
  for (const offence of offences) {
    const { code, name, language, legalReference, validFrom, validTo, exclusion } = offence;
    const ties = offence.correspondences.length > 0 ? offence.correspondences : [noCorrespondence];
    for (const { category, kind, share, confidence, note } of ties)
      yield [
        ...[code, name, language, legalReference, validFrom, validTo, category, kind],
        ...[share === null ? null : String(share), confidence, note, exclusion],
      ].map((cell) => markFormula(cell ?? ""));
  }
}
