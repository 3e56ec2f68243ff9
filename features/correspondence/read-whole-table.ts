import "server-only";
import { stringify } from "csv-stringify/sync";
import { readTableFile } from "./files/read-table-file";

/** A table that was read to its end; an empty row keeps its place. */
export interface WholeTable {
  header: string[];
  rows: string[][];
}

/** Every row of a file, or of text that was pasted from one. Throws `invalid` with the reason at `file`. */
export async function readWholeTable(name: string, bytes: Uint8Array): Promise<WholeTable> {
  const { rows: batches } = await readTableFile(name, bytes);
  const all: string[][] = [];
  for await (const batch of batches) all.push(...batch);
  const begin = all.findIndex((row) => row.some((cell) => cell.trim() !== ""));
  return { header: all[begin] ?? [], rows: all.slice(begin + 1) };
}

/** A table as text that is read as the same table again. */
export function textOfTable({ header, rows }: WholeTable): string {
  return stringify([header, ...rows]);
}
