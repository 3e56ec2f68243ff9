import {
  type NationalOffence,
  nationalOffenceSchema,
} from "@/domain/correspondence/national-offence";
import { unmarkFormula } from "./formula-mark";
import { offenceColumns } from "./offence-rows";

type Column = (typeof offenceColumns)[number];
type Row = Record<Column, string | null>;

const tieColumns = new Set<Column>(["iccs_code", "kind", "share", "confidence", "note"]);
const offenceOnly = offenceColumns.filter((column) => !tieColumns.has(column));

/**
 * The offences of a table that the tracker wrote and nobody has changed since, without a guess. Null for any other:
 * with another header, with a value that it does not write or a category that there is not, or with rows of one code
 * that stand apart or differ. Those are read as everybody's tables are.
 */
export function readExactly(
  [header = [], ...body]: readonly (readonly string[])[],
  hasCategory: (code: string) => boolean,
): NationalOffence[] | null {
  if (offenceColumns.some((column, at) => header[at] !== column)) return null;
  const groups: [Row, ...Row[]][] = [];
  for (const cells of body) {
    const row = rowOf(cells);
    const group = groups.at(-1);
    if (group?.[0].code === row.code) group.push(row);
    else groups.push([row]);
  }
  if (new Set(groups.map(([first]) => first.code)).size < groups.length) return null;
  const offences = groups.flatMap((group) => offenceOf(group) ?? []);
  const isWhole = offences.length === groups.length;
  const isKnown = offences.every(({ correspondences }) =>
    correspondences.every(({ category }) => hasCategory(category)),
  );
  return isWhole && isKnown ? offences : null;
}

function rowOf(cells: readonly string[]): Row {
  return Object.fromEntries(
    offenceColumns.map((column, at) => [column, unmarkFormula(cells[at] ?? "") || null]),
  ) as Row;
}

function offenceOf([first, ...others]: [Row, ...Row[]]): NationalOffence | undefined {
  if (others.some((row) => offenceOnly.some((column) => row[column] !== first[column])))
    return undefined;
  const { code, name, language, legal_reference, valid_from, valid_to, exclusion } = first;
  const rows = first.iccs_code === null && others.length === 0 ? [] : [first, ...others];
  return nationalOffenceSchema.safeParse({
    ...{ code, name, language, exclusion },
    ...{ legalReference: legal_reference, validFrom: valid_from, validTo: valid_to },
    correspondences: rows.map(({ iccs_code, kind, share, confidence, note }) => ({
      ...{ category: iccs_code, kind, confidence, note },
      share: share === null ? null : Number(share),
    })),
  }).data;
}
