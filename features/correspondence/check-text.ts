import type { Classification } from "@/domain/classification/classification";
import type { ColumnChoice } from "@/domain/correspondence/column-role";
import { coverageOf, type TableCoverage } from "@/domain/correspondence/coverage";
import { reportExact } from "@/domain/correspondence/exact-report";
import { guessColumns } from "@/domain/correspondence/guess-columns";
import {
  type ImportReport,
  type ReportedRow,
  reportImport,
} from "@/domain/correspondence/import-report";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { type TableChanges, tableChanges } from "@/domain/correspondence/table-changes";
import { checkTable, type TableChecks } from "@/domain/correspondence/table-checks";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import type { NotedPlaces } from "./carried-notes";
import { readExactly } from "./files/read-exactly";
import { readWholeTable } from "./read-whole-table";
import type { SheetChoice } from "./sheet-choice";

/** What somebody gives to be checked. Nothing of it is stored. */
export interface TextToCheck {
  text: string;
  /** The version before, to compare with; empty where there is none. */
  earlier: string;
  language: string;
  /** The columns as they were corrected; null to have them guessed. */
  choice: ColumnChoice | null;
  answers: Readonly<Record<string, string>>;
}

/** What a check says of a table: how it was read, every row, and the table as a whole. */
export interface CheckedTable {
  header: string[];
  choice: ColumnChoice;
  /** Whether the tracker wrote the table and nobody changed it: it is read as it says, not by columns, language and answers. */
  isExact: boolean;
  rows: ReportedRow[];
  counts: ImportReport["counts"];
  checks: TableChecks;
  coverage: TableCoverage;
  changes: TableChanges | null;
}

/** What the form of a check shows after it was sent. */
export interface CheckState {
  asked: Pick<TextToCheck, "text" | "earlier" | "language"> &
    Partial<TextToCheck> & {
      notes?: NotedPlaces[];
      sheets?: SheetChoice | null;
      variables?: VariableStatement[] | null;
    };
  checked?: CheckedTable;
  /** Why there was nothing to check, or why it was not stored, and at which field. */
  refused?: { code: string; field: string };
  /** What says that it is this that was checked, where it can be stored. */
  seal?: string;
  /** What else was entered. */
  about?: { date: string; note: string; fileName: string };
}

/** Reads a table and looks at it as a whole, beside the version before: the given one, or the one that was pasted. Throws `invalid` where there is no table. */
export async function checkText(
  classification: Classification,
  asked: TextToCheck,
  before: readonly NationalOffence[] | null,
): Promise<{ checked: CheckedTable; offences: NationalOffence[] }> {
  const { report, ...read } = await readAsked(classification, asked, "text");
  const { offences } = report;
  const earlier = before ?? (await earlierOffences(classification, asked));
  const checked = {
    ...{ ...read, rows: report.rows, counts: report.counts },
    checks: checkTable(classification, offences),
    coverage: coverageOf(classification, offences),
    changes: earlier && tableChanges(earlier, offences),
  };
  return { checked, offences };
}

async function earlierOffences(
  classification: Classification,
  asked: TextToCheck,
): Promise<NationalOffence[] | null> {
  if (asked.earlier.trim() === "") return null;
  const { report } = await readAsked(classification, { ...asked, choice: null }, "earlier");
  return report.offences;
}

async function readAsked(
  classification: Classification,
  asked: TextToCheck,
  field: "text" | "earlier",
): Promise<Pick<CheckedTable, "header" | "choice" | "isExact"> & { report: ImportReport }> {
  const bytes = new TextEncoder().encode(asked[field]);
  const { header, rows } = await readWholeTable("pasted.csv", bytes, field);
  const choice = asked.choice ?? guessColumns(classification, header, rows);
  const exact = readExactly([header, ...rows], (code) => classification.byCode.has(code));
  if (exact) return { header, choice, isExact: true, report: reportExact(exact) };
  const { language, answers } = asked;
  const rules = { classification, choice, language, answers };
  return { header, choice, isExact: false, report: reportImport(rows, rules) };
}
