import type { Classification } from "@/domain/classification/classification";
import type { ColumnChoice } from "@/domain/correspondence/column-role";
import { reportExact } from "@/domain/correspondence/exact-report";
import type { PlacedOffence } from "@/domain/correspondence/growing-offences";
import {
  beginReport,
  type ImportReport,
  type ReportedRow,
} from "@/domain/correspondence/import-report";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import type { ReadingRules } from "@/domain/correspondence/read-row";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import type { NotedPlaces } from "./carried-notes";
import { ExactReading } from "./files/read-exactly";
import type { SheetChoice } from "./sheet-choice";

/** Rows that are told one by one; the rest is counted. */
const maxRowsTold = 500;

/** What takes the offences of a table while it is read: each once, most of them in their order. */
export interface OffenceSink {
  take(offences: readonly PlacedOffence[]): Promise<void>;
  /** What was taken is void: the table is read anew. */
  restart(): Promise<void>;
}

/** The counts of all rows, and the first of those that somebody should look at. */
export interface ReadRows {
  rows: ReportedRow[];
  counts: ImportReport["counts"];
}

/** How a large table was read. */
export interface LargeReading extends ReadRows {
  header: string[];
  choice: ColumnChoice;
  isExact: boolean;
  notes: NotedPlaces[];
  sheets: SheetChoice | null;
  /** What the file states of variables; null where it does not say. */
  variables: VariableStatement[] | null;
  /** What says that it is this that was checked. */
  seal: string;
}

type Rows = AsyncIterable<string[][]>;

interface Listeners {
  sink: OffenceSink;
  onRows: (count: number) => void;
}

/** Reads a table by its columns. Where codes came late, the sink was given no whole table: it is to be read anew, and they are held. */
export async function readOthers(
  rules: ReadingRules,
  rows: Rows,
  { sink, onRows, held }: Listeners & { held: ReadonlySet<string> },
): Promise<ReadRows & { late: ReadonlySet<string> }> {
  const growing = beginReport(rules, (code) => held.has(code));
  const { late, counts } = growing;
  const told: ReportedRow[] = [];
  let count = 0;
  for await (const batch of rows) {
    tell(told, growing.take(batch));
    const ended = growing.ended();
    if (late.size === 0) await sink.take(ended);
    count += batch.length;
    onRows(count);
  }
  if (late.size === 0) await sink.take(growing.rest());
  return { rows: told, counts, late };
}

/** Reads a table exactly. Null for one that the tracker did not write, or that somebody changed. */
export async function readOwn(
  classification: Classification,
  rows: Rows,
  { sink, onRows }: Listeners,
): Promise<ReadRows | null> {
  const reading = new ExactReading((code) => classification.byCode.has(code));
  const { counts } = reportExact([]);
  const told: ReportedRow[] = [];
  let [rowCount, position, count] = [0, 0, 0];
  const take = async (offences: NationalOffence[]) => {
    const part = reportExact(offences);
    for (const row of part.rows) row.number += rowCount;
    tell(told, part.rows);
    rowCount += part.rows.length;
    for (const [verdict, more] of Object.entries(part.counts))
      counts[verdict as keyof typeof counts] += more;
    await sink.take(offences.map((offence) => ({ position: ++position, offence })));
  };
  for await (const batch of rows) {
    if (!reading.take(batch)) return null;
    await take(reading.ended());
    count += batch.length;
    onRows(count);
  }
  if (!reading.end()) return null;
  await take(reading.ended());
  return { rows: told, counts };
}

/** Keeps the first of the rows that are not plainly accepted. */
function tell(told: ReportedRow[], rows: readonly ReportedRow[]): void {
  for (const row of rows)
    if (row.verdict !== "accepted" && told.length < maxRowsTold) told.push(row);
}
