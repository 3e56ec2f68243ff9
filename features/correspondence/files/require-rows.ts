import { refusedFile } from "./refuse-file";

/** The same rows without empty ones at the end. Throws at their end where nothing, or nothing but a header, came before. */
export async function* requireRows(batches: AsyncIterable<string[][]>): AsyncGenerator<string[][]> {
  let filled = 0;
  let held: string[][] = [];
  for await (const batch of batches) {
    const last = batch.findLastIndex((row) => row.some((cell) => cell.trim() !== ""));
    filled += batch.filter((row) => row.some((cell) => cell.trim() !== "")).length;
    if (last >= 0)
      yield held.length > 0 ? [...held, ...batch.slice(0, last + 1)] : batch.slice(0, last + 1);
    held = last >= 0 ? batch.slice(last + 1) : [...held, ...batch];
  }
  if (filled < 2) throw refusedFile(filled === 0 ? "file-empty" : "file-only-header");
}
