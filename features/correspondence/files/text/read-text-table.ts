import { setImmediate as nextTurn } from "node:timers/promises";
import { refusedFile } from "../refuse-file";
import type { FileChoice, TableFile } from "../table-file";
import { Notes } from "../take-notes";
import { CsvRows } from "./csv-rows";
import { decodeText } from "./decode-text";
import { findSeparator } from "./find-separator";
import { encodingOf, type TextEncoding } from "./text-encoding";

const sampleLength = 65_536;
/** How much text is parted into rows at one go: some milliseconds. */
const batchLength = 65_536;

/** Opens a text whose rows are lines: CSV, TSV and their like. */
export function readTextTable(bytes: Uint8Array, choice: FileChoice): TableFile {
  const encoding = choice.encoding ?? encodingOf(bytes);
  const found = findSeparator(beginOf(bytes, encoding));
  const separator = choice.separator ?? found.separator;
  const notes = new Notes();
  return {
    ...{ format: "text", encoding, separator, sheets: [], sheet: null },
    ...{ notes: notes.notes, noteCounts: notes.noteCounts },
    rows: rowsOf(bytes, encoding, new CsvRows(separator), found.isStated, notes),
  };
}

function beginOf(bytes: Uint8Array, encoding: TextEncoding): string {
  let text = "";
  for (const piece of decodeText(bytes, encoding)) {
    text += piece.text;
    if (text.length >= sampleLength) break;
  }
  // The last line of a sample that was cut is no whole row.
  const cut = text.slice(0, sampleLength);
  return cut.length < text.length ? cut.slice(0, cut.lastIndexOf("\n") + 1) || cut : cut;
}

async function* rowsOf(
  bytes: Uint8Array,
  encoding: TextEncoding,
  csv: CsvRows,
  isSeparatorStated: boolean,
  notes: Notes,
): AsyncGenerator<string[][]> {
  let batch: string[][] = [];
  let length = 0;
  for (const { text, isForeign } of decodeText(bytes, encoding)) {
    if (text.includes("\0")) throw refusedFile("file-nul", `after row ${csv.count}`);
    if (isForeign) notes.add("encoding-mixed", csv.count + 1, null);
    const hides = isSeparatorStated && csv.count === 0;
    for (const row of csv.push(text)) batch.push(row);
    if (hides && batch.length > 0) batch[0] = [];
    length += text.length;
    if (length < batchLength) continue;
    yield batch;
    batch = [];
    length = 0;
    // Others are answered meanwhile.
    await nextTurn();
  }
  yield [...batch, ...csv.end()];
}
