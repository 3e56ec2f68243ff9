import "server-only";
import { kindOfFile } from "./file-kind";
import { checkFileLength } from "./kept-bytes";
import { openTableDocument } from "./read-table-document";
import { requireRows } from "./require-rows";
import type { FileChoice, TableFile } from "./table-file";
import { readTextTable } from "./text/read-text-table";
import { readWorkbookTable } from "./xlsx/read-workbook-table";

/**
 * Opens an uploaded file by its content: CSV and its like, XLSX, or the JSON that the tracker writes. Throws `invalid`
 * with the reason at `file` for what is not read, here or while its rows are read.
 */
export async function readTableFile(
  name: string,
  bytes: Uint8Array,
  choice: FileChoice = {},
): Promise<TableFile> {
  checkFileLength(bytes.length);
  const file = await open(kindOfFile(name, bytes), bytes, choice);
  return { ...file, rows: requireRows(file.rows) };
}

function open(kind: TableFile["format"], bytes: Uint8Array, choice: FileChoice) {
  if (kind === "text") return readTextTable(bytes, choice);
  if (kind === "xlsx") return readWorkbookTable(bytes, choice);
  return openTableDocument(bytes);
}
