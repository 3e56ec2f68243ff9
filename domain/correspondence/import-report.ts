import { maxListed } from "../profile/statement";
import { foldText } from "../search/fold-text";
import type { NationalOffence } from "./national-offence";
import { type ReadingRules, readRow } from "./read-row";
import { type RowFinding, type RowVerdict, rowVerdicts, verdictOfRow } from "./row-finding";

/** A row of the table that was read, with what becomes of it and why. */
export interface ReportedRow {
  /** From 1, the header not counted. */
  number: number;
  verdict: RowVerdict;
  code: string;
  name: string;
  findings: RowFinding[];
}

/** What an import would do: every row with its verdict, how many have each, and the offences that would be stored. */
export interface ImportReport {
  rows: ReportedRow[];
  counts: Record<RowVerdict, number>;
  offences: NationalOffence[];
}

/** A report that grows by batches of rows, so that a long table need not be read at once. */
export interface GrowingReport {
  /** The verdicts on the next rows; those without a cell that holds something keep their number and have none. */
  take(rows: readonly (readonly string[])[]): ReportedRow[];
  counts: ImportReport["counts"];
  offences(): NationalOffence[];
}

/**
 * Reads a whole table and stores nothing. Rows of one code and name are one offence with several correspondences; a
 * code that stands for another name too is refused from its second row on.
 */
export function reportImport(
  rows: readonly (readonly string[])[],
  rules: ReadingRules,
): ImportReport {
  const report = beginReport(rules);
  return { rows: report.take(rows), counts: report.counts, offences: report.offences() };
}

export function beginReport(rules: ReadingRules): GrowingReport {
  const offences = new Map<string, NationalOffence>();
  const counts = Object.fromEntries(
    rowVerdicts.map((verdict) => [verdict, 0]),
  ) as ImportReport["counts"];
  let number = 0;
  const report = (row: readonly string[], into: ReportedRow[]): void => {
    number += 1;
    if (row.every((cell) => cell.trim() === "")) return;
    const { offence, findings } = readRow(row, rules);
    if (offence) findings.push(...add(offences, offence));
    const verdict = verdictOfRow(findings);
    counts[verdict] += 1;
    const cellOf = (column: number | undefined) =>
      column === undefined ? "" : (row[column]?.trim() ?? "");
    const { code, name } = rules.choice;
    into.push({ number, verdict, code: cellOf(code), name: cellOf(name), findings });
  };
  return {
    take: (rows) => {
      const reported: ReportedRow[] = [];
      for (const row of rows) report(row, reported);
      return reported;
    },
    counts,
    offences: () => [...offences.values()],
  };
}

/** Adds an offence, or its correspondences to the one of the same code, and tells what came of it. */
function add(offences: Map<string, NationalOffence>, offence: NationalOffence): RowFinding[] {
  const { code, name, correspondences } = offence;
  const present = offences.get(code);
  if (!present) {
    offences.set(code, offence);
    return [];
  }
  const found = (what: RowFinding["code"]) => [
    { code: what, role: "code" as const, cell: code, codes: [] },
  ];
  if (foldText(present.name) !== foldText(name)) return found("code-repeated");
  const added = correspondences.filter(
    ({ category }) => !present.correspondences.some((other) => other.category === category),
  );
  const isExcluded = present.exclusion !== null || offence.exclusion !== null;
  if (added.length === 0 || isExcluded) return found("row-repeated");
  if (present.correspondences.length + added.length > maxListed)
    return [{ code: "row-refused", role: "category", cell: code, codes: [] }];
  offences.set(code, { ...present, correspondences: [...present.correspondences, ...added] });
  return found("joined");
}
