import { z } from "zod";
import type { TableFile } from "./files/table-file";

/** Sheets that travel with a form; of a workbook with more, the first. */
const maxCarried = 200;

const sheetNameSchema = z.string().min(1).max(255);

/** The sheets of a workbook that has several, and the one that was read. */
const sheetChoiceSchema = z.strictObject({
  sheets: z
    .array(z.strictObject({ name: sheetNameSchema, isHidden: z.boolean() }))
    .min(2)
    .max(maxCarried),
  sheet: sheetNameSchema,
});
export type SheetChoice = z.infer<typeof sheetChoiceSchema>;

/** What there is to choose in a file; null where there is nothing. */
export function sheetChoiceOf({
  sheets,
  sheet,
}: Pick<TableFile, "sheets" | "sheet">): SheetChoice | null {
  if (sheets.length < 2 || sheet === null) return null;
  return { sheets: sheets.slice(0, maxCarried), sheet };
}

/** The choice that a form sends back; null where it sends what is none. */
export function carriedSheets(sent: string): SheetChoice | null {
  try {
    return sheetChoiceSchema.parse(JSON.parse(sent));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
