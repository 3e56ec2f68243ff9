import { GrowingOffences, type PlacedOffence } from "./growing-offences";
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

/** A report that grows by batches of rows, so that neither a long table nor its offences need be held. */
export interface GrowingReport {
  /** The verdicts on the next rows; those without a cell that holds something keep their number and have none. */
  take(rows: readonly (readonly string[])[]): ReportedRow[];
  counts: ImportReport["counts"];
  /** The offences that ended since this was last asked: a row of another code has followed, and they are not held. */
  ended(): PlacedOffence[];
  /** At the end of the table, all others. */
  rest(): PlacedOffence[];
  /** Codes of which a row came after their offence had ended. With one of them the report is void: it is made again, and they are held. */
  late: ReadonlySet<string>;
}

/**
 * Reads a whole table and stores nothing. Rows of one code and name are one offence with several correspondences; a
 * code that stands for another name too is refused from its second row on.
 */
export function reportImport(
  rows: readonly (readonly string[])[],
  rules: ReadingRules,
): ImportReport {
  const report = beginReport(rules, () => true);
  return {
    rows: report.take(rows),
    counts: report.counts,
    offences: report.rest().map(({ offence }) => offence),
  };
}

/** Begins a report; offences whose code is held stay open to the end of the table, others as long as their rows stand together. */
export function beginReport(rules: ReadingRules, isHeld: (code: string) => boolean): GrowingReport {
  const offences = new GrowingOffences(isHeld);
  const counts = Object.fromEntries(
    rowVerdicts.map((verdict) => [verdict, 0]),
  ) as ImportReport["counts"];
  let number = 0;
  const report = (row: readonly string[], into: ReportedRow[]): void => {
    number += 1;
    if (row.every((cell) => cell.trim() === "")) return;
    const { offence, findings } = readRow(row, rules);
    if (offence) findings.push(...offences.add(offence));
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
    ended: () => offences.ended(),
    rest: () => offences.rest(),
    late: offences.late,
  };
}
