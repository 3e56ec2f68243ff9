import { type ColumnChoice, columnRoles } from "@/domain/correspondence/column-role";
import { carriedNotes, type NotedPlaces, notedPlaces } from "./carried-notes";
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

const columnPrefix = "column.";
const answerPrefix = "answer.";

/**
 * Reads the form. A chosen file takes the place of the text below it; columns and notes count only for the text that
 * they were shown for. Throws `invalid` for a file that is not read, at its field.
 */
export async function readCheckForm(form: FormData): Promise<CheckForm> {
  const file = await fileOf(form, "textFile");
  const earlierFile = await fileOf(form, "earlierFile");
  const text = inLines(file ? textOfTable(file) : String(form.get("text") ?? ""));
  const isSameHeader = form.get("header") === headerLine(text);
  const carried = isSameHeader ? carriedNotes(String(form.get("notes") ?? "")) : [];
  return {
    text,
    earlier: inLines(earlierFile ? textOfTable(earlierFile) : String(form.get("earlier") ?? "")),
    language: String(form.get("language") ?? ""),
    choice: isSameHeader && form.has(`${columnPrefix}code`) ? columnsOf(form) : null,
    answers: Object.fromEntries(
      [...form].flatMap(([name, value]) =>
        name.startsWith(answerPrefix) && value !== ""
          ? [[name.slice(answerPrefix.length), String(value)]]
          : [],
      ),
    ),
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

function columnsOf(form: FormData): ColumnChoice {
  const chosen = columnRoles.flatMap((role) => {
    const column = form.get(`${columnPrefix}${role}`);
    return typeof column === "string" && /^\d{1,3}$/.test(column)
      ? [[role, Number(column)] as const]
      : [];
  });
  return Object.fromEntries(chosen);
}
