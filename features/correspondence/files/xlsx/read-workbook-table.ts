import { maxInflatedBytes } from "../file-limits";
import { refusedFile } from "../refuse-file";
import type { FileChoice, TableFile } from "../table-file";
import { Notes } from "../take-notes";
import { type Archive, openArchive } from "./open-archive";
import { parseXml } from "./parse-xml";
import { readStyles } from "./read-styles";
import { readSharedStrings } from "./shared-strings";
import { SheetRows } from "./sheet-rows";
import { readWorkbook, type Workbook } from "./workbook-parts";

/** Opens a workbook at the sheet that was chosen, or its first that is not hidden where it has none of that name. Nothing in it is ever computed. */
export async function readWorkbookTable(bytes: Uint8Array, choice: FileChoice): Promise<TableFile> {
  const archive = await openArchive(bytes);
  const workbook = await readWorkbook(archive);
  const { sheets } = workbook;
  const sheet =
    sheets.find(({ name }) => name === choice.sheet) ??
    sheets.find(({ isHidden }) => !isHidden) ??
    sheets[0];
  if (!sheet) throw refusedFile("file-sheet", `${sheets.length} sheets`);
  const notes = new Notes();
  for (const { isHidden } of sheets) if (isHidden) notes.add("hidden-sheet", null, null);
  return {
    ...{ format: "xlsx", encoding: null, separator: null, sheet: sheet.name },
    sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    ...{ notes: notes.notes, noteCounts: notes.noteCounts },
    rows: rowsOf(archive, workbook, sheet.part, notes),
  };
}

async function* rowsOf(
  archive: Archive,
  { sharedStrings, styles, is1904 }: Workbook,
  part: string,
  notes: Notes,
): AsyncGenerator<string[][]> {
  const sheet = new SheetRows(
    {
      sharedStrings: sharedStrings === null ? [] : await readSharedStrings(archive, sharedStrings),
      formats: styles === null ? [] : await readStyles(archive, styles),
      is1904,
    },
    notes,
  );
  for await (const _ of parseXml(archive.read(part, maxInflatedBytes), sheet)) {
    const rows = sheet.take();
    if (rows.length > 0) yield rows;
  }
  const rows = sheet.take();
  if (rows.length > 0) yield rows;
}
