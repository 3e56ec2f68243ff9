import { type ColumnChoice, columnRoles } from "@/domain/correspondence/column-role";

const columnPrefix = "column.";
const answerPrefix = "answer.";

/** What was chosen on what a check showed: the columns, null where none were shown, and what is meant by cells that can mean several. */
export function checkChoices(form: FormData): {
  choice: ColumnChoice | null;
  answers: Record<string, string>;
} {
  return {
    choice: form.has(`${columnPrefix}code`) ? columnsOf(form) : null,
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
