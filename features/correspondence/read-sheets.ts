import "server-only";
import { DomainError } from "@/lib/errors";
import type { Upload } from "./files/upload";
import { type SheetChoice, sheetChoiceOf } from "./sheet-choice";

/** The sheets of a file of which the one that was to be read was refused; null for what is no such file. */
export async function readSheets(
  upload: Upload,
  sheet: string | null,
): Promise<SheetChoice | null> {
  try {
    return sheetChoiceOf(await upload.open(sheet === null ? {} : { sheet }));
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
