import { type ColumnChoice, columnRoles } from "@/domain/correspondence/column-role";
import { headerLine } from "./header-line";
import { readWholeTable, textOfTable } from "./read-whole-table";

/** What the form of a check sent: the texts, those of files that were read, and the choices made on what was shown before. */
export interface CheckForm {
  text: string;
  earlier: string;
  language: string;
  choice: ColumnChoice | null;
  answers: Record<string, string>;
}

const columnPrefix = "column.";
const answerPrefix = "answer.";

/** Reads the form. A chosen file takes the place of the text below it; columns count only for the text that they were shown for. Throws `invalid` for a file that is not read. */
export async function readCheckForm(form: FormData): Promise<CheckForm> {
  const textOf = async (name: string) => {
    const file = form.get(`${name}File`);
    if (file instanceof File && file.size > 0)
      return textOfTable(await readWholeTable(file.name, new Uint8Array(await file.arrayBuffer())));
    return String(form.get(name) ?? "");
  };
  const text = await textOf("text");
  const isSameHeader = form.get("header") === headerLine(text);
  return {
    text,
    earlier: await textOf("earlier"),
    language: String(form.get("language") ?? ""),
    choice: isSameHeader ? columnsOf(form) : null,
    answers: Object.fromEntries(
      [...form].flatMap(([name, value]) =>
        name.startsWith(answerPrefix) && value !== ""
          ? [[name.slice(answerPrefix.length), String(value)]]
          : [],
      ),
    ),
  };
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
