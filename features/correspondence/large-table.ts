import "server-only";
import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Classification } from "@/domain/classification/classification";
import type { ColumnChoice } from "@/domain/correspondence/column-role";
import { guessColumns } from "@/domain/correspondence/guess-columns";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import { notedPlaces } from "./carried-notes";
import { isExactHeader } from "./files/read-exactly";
import type { Upload } from "./files/upload";
import {
  type LargeReading,
  type OffenceSink,
  type ReadRows,
  readOthers,
  readOwn,
} from "./read-large-table";
import type { FileNotes } from "./read-whole-table";
import { type SheetChoice, sheetChoiceOf } from "./sheet-choice";

/** Rows for the guess of the columns. */
const sampleRows = 200;
/** Rows between two turns of others: some milliseconds. */
const turnRows = 200;

export interface LargeFile {
  upload: Upload;
  language: string;
  /** The sheet of a workbook; null for its first that is not hidden. */
  sheet: string | null;
  /** The columns as they were corrected; null to have them guessed. */
  choice: ColumnChoice | null;
  answers: Readonly<Record<string, string>>;
}

/** A large table of which the begin was read. */
export interface LargeTable {
  /** What the file states of variables; null where it does not say. */
  variables: VariableStatement[] | null;
  /** The same for the same file, read in the same way. */
  seal: string;
  /**
   * Reads the table by batches, and lets others be served between them; to be called once. `onRows` is told how many
   * rows are read, and ends the reading by throwing. Throws `invalid` with the reason at `file`.
   */
  read(sink: OffenceSink, onRows: (count: number) => void): Promise<LargeReading>;
}

/** Throws `invalid` with the reason at `file`. */
export async function openLargeTable(
  classification: Classification,
  file: LargeFile,
): Promise<LargeTable> {
  const opened = await open(file);
  const { header, sample, sheets, variables } = opened;
  const choice = file.choice ?? guessColumns(classification, header, sample);
  const seal = sealOf(file, choice);
  const rules = { classification, choice, language: file.language, answers: file.answers };
  const mayBeOwn = isExactHeader(header);
  return {
    ...{ variables, seal },
    read: async (sink, onRows) => {
      let { rows: batches, notes } = opened;
      const anew = async () => {
        await sink.restart();
        ({ rows: batches, notes } = await open(file));
      };
      const told = ({ rows, counts }: ReadRows, isExact: boolean) => ({
        ...{ header, choice, sheets, variables, seal, isExact, notes: notedPlaces(notes) },
        ...{ rows, counts },
      });
      if (mayBeOwn) {
        const own = await readOwn(classification, batches, { sink, onRows });
        if (own) return told(own, true);
        await anew();
      }
      const read = await readOthers(rules, batches, { sink, onRows, held: new Set() });
      if (read.late.size === 0) return told(read, false);
      await anew();
      return told(await readOthers(rules, batches, { sink, onRows, held: read.late }), false);
    },
  };
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

async function open({ upload, sheet }: LargeFile): Promise<OpenedTable> {
  const read = await upload.open(sheet === null ? {} : { sheet });
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

function sealOf({ upload, language, answers, sheet }: LargeFile, choice: ColumnChoice): string {
  const sorted = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([upload.digest, language, sheet, sorted(choice), sorted(answers)]))
    .digest("hex");
}
