import type { ColumnChoice } from "@/domain/correspondence/column-role";
import { carriedNotes, type NotedPlaces, notedPlaces } from "./carried-notes";
import { checkChoices } from "./check-choices";
import { headerLine } from "./header-line";
import { readWholeTable, textOfTable } from "./read-whole-table";

/** What the form of a check sent: the texts, those of files that were read, and the choices made on what was shown before. */
export interface CheckForm {
  text: string;
  earlier: string;
  language: string;
  choice: ColumnChoice | null;
  answers: Record<string, string>;
  /** What the file had that its text does not show. */
  notes: NotedPlaces[];
}

/**
 * Reads the form. A chosen file takes the place of the text below it; columns and notes count only for the text that
 * they were shown for. Throws `invalid` for a file that is not read, at its field.
 */
export async function readCheckForm(form: FormData): Promise<CheckForm> {
  const file = await fileOf(form, "textFile");
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
  };
}

async function fileOf(form: FormData, name: string) {
  const file = form.get(name);
  if (!(file instanceof File) || file.size === 0) return undefined;
  return readWholeTable(file.name, new Uint8Array(await file.arrayBuffer()), name);
}

/** A form sends line ends of its own: what is stored must be what was checked. */
function inLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
