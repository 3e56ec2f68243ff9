import { maxStatements } from "@/domain/correspondence/variable-statement";
import type { Fault } from "@/lib/errors";

type Fields = Readonly<Record<string, string | null>>;

/**
 * What a form says of variables, as the command is given it, with the row of the form that each statement is from. A
 * row without a category in the form is for the whole table. What was stated and now has no extent is taken back with
 * its note; of a row that says anything else nothing is passed over: what it lacks is for the command to refuse.
 */
export function readVariableForm(fields: Fields) {
  const statements: unknown[] = [];
  const rows: number[] = [];
  for (let row = 0; rowName(row, "variable") in fields && row < 2 * maxStatements; row += 1) {
    const field = (name: string) => fields[rowName(row, name)]?.trim() || null;
    const [extent, note] = [field("extent"), field("note")];
    const hasCategory = rowName(row, "category") in fields;
    const isTakenBack = field("had") !== null && extent === null;
    const isBlank =
      extent === null &&
      note === null &&
      (!hasCategory || (field("category") ?? field("variable")) === null);
    if (isTakenBack || isBlank) continue;
    rows.push(row);
    statements.push({
      variable: field("variable") ?? "",
      category: hasCategory ? (field("category") ?? "") : null,
      ...{ extent, note },
    });
  }
  return { version: Number(fields.version), statements, rows };
}

/** The name of a field of a row; also where it is refused. */
export function rowName(row: number, field: string): string {
  return `statements.${row}.${field}`;
}

/** The faults at the rows of the form from which the refused statements are. */
export function atRows(faults: readonly Fault[], rows: readonly number[]): Fault[] {
  return faults.map(({ path, code }) => ({
    path: path.replace(/^statements\.(\d+)\b/, (_, at) => `statements.${rows[Number(at)]}`),
    code,
  }));
}
