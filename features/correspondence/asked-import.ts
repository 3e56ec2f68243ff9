import { z } from "zod";
import { columnRoles } from "@/domain/correspondence/column-role";
import { textSchema } from "@/domain/profile/statement";

const columnSchema = z.number().int().min(0).max(999);

const askedSchema = z.strictObject({
  name: z.string().trim().min(1).max(300),
  language: z.string().max(40),
  /** The sheet of a workbook; null for its first that is not hidden. */
  sheet: z.string().max(255).nullable(),
  /** Null to have them guessed. */
  choice: z.partialRecord(z.enum(columnRoles), columnSchema).nullable(),
  answers: z.record(z.string().max(2_000), z.string().max(10)),
  /** Null to have the file checked and nothing stored. */
  store: z
    .strictObject({
      seal: z.string().max(64),
      date: z.string().max(40),
      note: textSchema.nullable(),
      /** The draft that was there when the file was checked. */
      replaces: z
        .strictObject({ id: z.number().int(), version: z.number().int().positive() })
        .nullable(),
    })
    .nullable(),
});
export type AskedImport = z.infer<typeof askedSchema>;

/** What stands before the file at most: two thousand answers do. */
export const maxAskedBytes = 200_000;

/** What an import of a large file asks for, which stands before the file. Throws `ZodError` and, for what is no JSON, as for an empty value. */
export function readAskedImport(asked: string | null): AskedImport {
  return askedSchema.parse(parsed(asked ?? ""));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
