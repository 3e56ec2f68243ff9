import "server-only";
import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Classification } from "@/domain/classification/classification";
import type { ColumnChoice } from "@/domain/correspondence/column-role";
import { reportExact } from "@/domain/correspondence/exact-report";
import { guessColumns } from "@/domain/correspondence/guess-columns";
import {
  beginReport,
  type ImportReport,
  type ReportedRow,
} from "@/domain/correspondence/import-report";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import { type NotedPlaces, notedPlaces } from "./carried-notes";
import { ExactReading, isExactHeader } from "./files/read-exactly";
import { readTableFile } from "./files/read-table-file";
import type { FileNotes } from "./read-whole-table";
import { type SheetChoice, sheetChoiceOf } from "./sheet-choice";

/** Rows that are told one by one; the rest is counted. */
const maxRowsTold = 500;
/** Rows for the guess of the columns. */
const sampleRows = 200;
/** Rows between two turns of others: some milliseconds. */
const turnRows = 200;

export interface LargeFile {
  name: string;
  bytes: Uint8Array;
  language: string;
  /** The sheet of a workbook; null for its first that is not hidden. */
  sheet: string | null;
  /** The columns as they were corrected; null to have them guessed. */
  choice: ColumnChoice | null;
  answers: Readonly<Record<string, string>>;
}

/** How a large table was read: the counts of all rows, and the first of those that somebody should look at. */
export interface LargeReading {
  header: string[];
  choice: ColumnChoice;
  isExact: boolean;
  rows: ReportedRow[];
  counts: ImportReport["counts"];
  notes: NotedPlaces[];
  sheets: SheetChoice | null;
  /** What the file states of variables; null where it does not say. */
  variables: VariableStatement[] | null;
  /** What says that it is this that was checked. */
  seal: string;
}

/**
 * Reads a table by batches, and lets others be served between them. `onRows` is told how many rows are read, and ends
 * the reading by throwing. Throws `invalid` with the reason at `file`.
 */
export async function readLargeTable(
  classification: Classification,
  file: LargeFile,
  onRows: (count: number) => void,
): Promise<{ reading: LargeReading; offences: NationalOffence[] }> {
  const opened = await open(file);
  const { header, sample } = opened;
  const choice = file.choice ?? guessColumns(classification, header, sample);
  const exact = isExactHeader(header) ? await readOwn(classification, opened, onRows) : null;
  const read =
    exact ??
    (await readOthers(isExactHeader(header) ? await open(file) : opened, {
      rules: { classification, choice, language: file.language, answers: file.answers },
      onRows,
    }));
  await nextTurn();
  const { offences, rows, counts, notes } = read;
  const reading = {
    ...{ header, choice, rows, counts, isExact: exact !== null, notes: notedPlaces(notes) },
    ...{ sheets: opened.sheets, variables: opened.variables, seal: sealOf(file, choice) },
  };
  return { reading, offences };
}

interface OpenedTable {
  header: string[];
  /** The first rows below the header, which come again in `rows`. */
  sample: string[][];
  /** In batches that are read between two turns of others. */
  rows: AsyncGenerator<string[][]>;
  sheets: SheetChoice | null;
  variables: VariableStatement[] | null;
  notes: FileNotes;
}

async function open({ name, bytes, sheet }: LargeFile): Promise<OpenedTable> {
  const read = await readTableFile(name, bytes, sheet === null ? {} : { sheet });
  const { rows: batches, notes, noteCounts } = read;
  const source = batches[Symbol.asyncIterator]();
  const sample: string[][] = [];
  let header: string[] | undefined;
  while (sample.length < sampleRows) {
    const { value, done } = await source.next();
    if (done) break;
    for (const row of value)
      if (header) sample.push(row);
      else if (row.some((cell) => cell.trim() !== "")) header = row;
  }
  return {
    ...{ header: header ?? [], sample, notes: { notes, noteCounts } },
    ...{ rows: inTurns(sample, source), sheets: sheetChoiceOf(read) },
    variables: read.variables ?? null,
  };
}

async function* inTurns(
  sample: string[][],
  source: AsyncIterator<string[][]>,
): AsyncGenerator<string[][]> {
  for (let batch = sample; ; ) {
    for (let at = 0; at < batch.length; at += turnRows) {
      yield batch.slice(at, at + turnRows);
      await nextTurn();
    }
    const { value, done } = await source.next();
    if (done) return;
    batch = value;
  }
}

type ReadTable = Pick<OpenedTable, "notes"> &
  Pick<ImportReport, "rows" | "counts"> & { offences: NationalOffence[] };

async function readOthers(
  { rows, notes }: OpenedTable,
  { rules, onRows }: { rules: Parameters<typeof beginReport>[0]; onRows: (count: number) => void },
): Promise<ReadTable> {
  const growing = beginReport(rules);
  const told: ReportedRow[] = [];
  let count = 0;
  for await (const batch of rows) {
    tell(told, growing.take(batch));
    count += batch.length;
    onRows(count);
  }
  return { rows: told, counts: growing.counts, offences: growing.offences(), notes };
}

/** Null for a table that the tracker did not write, or that somebody changed. */
async function readOwn(
  classification: Classification,
  { rows, notes }: OpenedTable,
  onRows: (count: number) => void,
): Promise<ReadTable | null> {
  const reading = new ExactReading((code) => classification.byCode.has(code));
  let count = 0;
  for await (const batch of rows) {
    if (!reading.take(batch)) return null;
    count += batch.length;
    onRows(count);
  }
  const offences = reading.end();
  if (!offences) return null;
  const told: ReportedRow[] = [];
  const counts = { ...reportExact([]).counts };
  let number = 0;
  for (let at = 0; at < offences.length; at += turnRows) {
    const part = reportExact(offences.slice(at, at + turnRows));
    tell(
      told,
      part.rows.map((row) => ({ ...row, number: number + row.number })),
    );
    number += part.rows.length;
    for (const [verdict, rowCount] of Object.entries(part.counts))
      counts[verdict as keyof typeof counts] += rowCount;
    await nextTurn();
  }
  return { rows: told, counts, offences, notes };
}

/** Keeps the first of the rows that are not plainly accepted. */
function tell(told: ReportedRow[], rows: readonly ReportedRow[]): void {
  for (const row of rows)
    if (row.verdict !== "accepted" && told.length < maxRowsTold) told.push(row);
}

/** The same for the same file, read in the same way. */
function sealOf({ bytes, language, answers, sheet }: LargeFile, choice: ColumnChoice): string {
  const sorted = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([language, sheet, sorted(choice), sorted(answers)]))
    .update(bytes)
    .digest("hex");
}
