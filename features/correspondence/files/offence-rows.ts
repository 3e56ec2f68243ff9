import type { Correspondence, NationalOffence } from "@/domain/correspondence/national-offence";

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
      ].map((cell) => unlikeFormula(cell ?? ""));
  }
}

const formulaBegin = "[=+\\-@\\t\\r\\n＝＋－＠]";
const isLikeFormula = new RegExp(`^'*${formulaBegin}`);
const isMarked = new RegExp(`^'+${formulaBegin}`);

/** An apostrophe before what a spreadsheet would compute, and one more before what looks as if it had one. */
function unlikeFormula(cell: string): string {
  return isLikeFormula.test(cell) ? `'${cell}` : cell;
}

function exactText(cell: string): string | null {
  return (isMarked.test(cell) ? cell.slice(1) : cell) || null;
}

/** Whether a table has the header that the tracker writes, so that it can be read back without a guess. */
export function hasOffenceColumns(header: readonly string[]): boolean {
  return offenceColumns.every((column, at) => header[at] === column);
}

/**
 * What the rows under `offenceColumns` say, exactly; rows of one code that follow each other are one offence. Values
 * are what the cells say: to be checked by the schema of an offence.
 */
export function offencesOfRows(rows: Iterable<readonly string[]>): Record<string, unknown>[] {
  const offences: { code: string | null; correspondences: unknown[] }[] = [];
  for (const row of rows) {
    const [code, name, language, legalReference, validFrom, validTo, ...tie] = offenceColumns.map(
      (_, at) => exactText(row[at] ?? ""),
    );
    const [category, kind, share, confidence, note, exclusion] = tie;
    const present = offences.at(-1);
    const correspondence = {
      ...{ category, kind, confidence, note },
      share: share == null ? null : Number(share),
    };
    if (present && present.code === code) present.correspondences.push(correspondence);
    else
      offences.push({
        ...{ code: code ?? null, name, language, legalReference, validFrom, validTo, exclusion },
        correspondences: category == null ? [] : [correspondence],
      });
  }
  return offences;
}
