import { refusedFile } from "./refuse-file";

const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== "");

/** The same rows, without cells where all are blank, and none of those at the end. Throws at their end where nothing, or nothing but a header, came before. */
export async function* requireRows(batches: AsyncIterable<string[][]>): AsyncGenerator<string[][]> {
  let filled = 0;
  let blank = 0;
  for await (const batch of batches) {
    const rows: string[][] = [];
    for (const row of batch) {
      if (!isFilled(row)) {
        blank += 1;
        continue;
      }
      for (; blank > 0; blank--) rows.push([]);
      rows.push(row);
      filled += 1;
    }
    if (rows.length > 0) yield rows;
  }
  if (filled < 2) throw refusedFile(filled === 0 ? "file-empty" : "file-only-header");
}
