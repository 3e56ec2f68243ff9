import "server-only";
import { stringify } from "csv-stringify/sync";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import { DomainError } from "@/lib/errors";
import { readTableFile } from "./files/read-table-file";
import type { TableFile } from "./files/table-file";
import { type SheetChoice, sheetChoiceOf } from "./sheet-choice";

/** A table that was read to its end; an empty row keeps its place. */
export interface WholeTable {
  header: string[];
  rows: string[][];
}

/** What the file itself has that a reader should know, though it was read. */
export type FileNotes = Pick<TableFile, "notes" | "noteCounts">;

/** Every row of a file, or of text that was pasted from one. Throws `invalid` with the reason at the place where it was given. */
export async function readWholeTable(
  name: string,
  bytes: Uint8Array,
  place: string,
  sheet: string | null = null,
): Promise<
  WholeTable & FileNotes & { sheets: SheetChoice | null; variables: VariableStatement[] | null }
> {
  return refusedAt(place, async () => {
    const file = await readTableFile(name, bytes, sheet === null ? {} : { sheet });
    const { rows: batches, notes, noteCounts } = file;
    const all: string[][] = [];
    for await (const batch of batches) all.push(...batch);
    const begin = all.findIndex((row) => row.some((cell) => cell.trim() !== ""));
    return {
      ...{ header: all[begin] ?? [], rows: all.slice(begin + 1), notes, noteCounts },
      ...{ sheets: sheetChoiceOf(file), variables: file.variables ?? null },
    };
  });
}

async function refusedAt<Value>(place: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const faults = error.faults.map(({ code }) => ({ path: place, code }));
    throw new DomainError(error.code, error.message, faults);
  }
}

/** A table as text that is read as the same table again. */
export function textOfTable({ header, rows }: WholeTable): string {
  return stringify([header, ...rows]);
}
