import type { NationalOffence } from "./national-offence";

/** An offence that parses, with the given fields in place of the usual ones; for tests. */
export function exampleOffence(
  code: string,
  fields: Partial<NationalOffence> = {},
): NationalOffence {
  return {
    ...{ code, name: `Offence ${code}`, language: "en", legalReference: null },
    ...{ validFrom: null, validTo: null, exclusion: null },
    correspondences: [
      { category: "0101", kind: "exact", share: null, confidence: "certain", note: null },
    ],
    ...fields,
  };
}
