import type { ColumnChoice } from "@/domain/correspondence/column-role";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import { carriedNotes, type NotedPlaces, notedPlaces } from "./carried-notes";
import { carriedVariables } from "./carried-variables";
import { checkChoices } from "./check-choices";
import { uploadOf } from "./files/upload";
import { headerLine } from "./header-line";
import { readSheets } from "./read-sheets";
import { readWholeTable, textOfTable } from "./read-whole-table";
import { carriedSheets, type SheetChoice } from "./sheet-choice";

/** What the form of a check sent: the texts, those of files that were read, and the choices made on what was shown before. */
export interface CheckForm {
  text: string;
  earlier: string;
  language: string;
  choice: ColumnChoice | null;
  answers: Record<string, string>;
  /** What the file had that its text does not show. */
  notes: NotedPlaces[];
  /** The sheets of the workbook that the text was read from, where it has several. */
  sheets: SheetChoice | null;
  /** What the file states of variables; null where it does not say. */
  variables: VariableStatement[] | null;
}

/**
 * Reads the form. A chosen file takes the place of the text below it; columns and notes count only for the text that
 * they were shown for. Throws `invalid` for a file that is not read, at its field.
 */
export async function readCheckForm(form: FormData): Promise<CheckForm> {
  const file = await fileOf(form, "textFile", sheetIn(form));
  const earlierFile = await fileOf(form, "earlierFile");
  const text = inLines(file ? textOfTable(file) : String(form.get("text") ?? ""));
  const { choice, answers } = checkChoices(form);
  const isSameHeader = form.get("header") === headerLine(text);
  const carried = isSameHeader ? carriedNotes(String(form.get("notes") ?? "")) : [];
  return {
    text,
    earlier: inLines(earlierFile ? textOfTable(earlierFile) : String(form.get("earlier") ?? "")),
    language: String(form.get("language") ?? ""),
    choice: isSameHeader ? choice : null,
    answers,
    notes: file ? notedPlaces(file) : carried,
    variables: file
      ? file.variables
      : isSameHeader
        ? carriedVariables(String(form.get("variables") ?? ""))
        : null,
    sheets: file
      ? file.sheets
      : isSameHeader
        ? carriedSheets(String(form.get("sheets") ?? ""))
        : null,
  };
}

/** The sheets of the form's file where it was refused, so that another of them can be chosen. */
export async function sheetsOfForm(form: FormData): Promise<SheetChoice | null> {
  const file = form.get("textFile");
  if (!(file instanceof File) || file.size === 0) return null;
  const upload = uploadOf(file.name, new Uint8Array(await file.arrayBuffer()));
  return readSheets(upload, sheetIn(form));
}

function sheetIn(form: FormData): string | null {
  const sheet = form.get("sheet");
  return typeof sheet === "string" && sheet !== "" ? sheet : null;
}

async function fileOf(form: FormData, name: string, sheet: string | null = null) {
  const file = form.get(name);
  if (!(file instanceof File) || file.size === 0) return undefined;
  return readWholeTable(file.name, new Uint8Array(await file.arrayBuffer()), name, sheet);
}

/** A form sends line ends of its own: what is stored must be what was checked. */
function inLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
