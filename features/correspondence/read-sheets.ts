import "server-only";
import { DomainError } from "@/lib/errors";
import { readTableFile } from "./files/read-table-file";
import { type SheetChoice, sheetChoiceOf } from "./sheet-choice";

/** The sheets of a file of which the one that was to be read was refused; null for what is no such file. */
export async function readSheets(
  name: string,
  bytes: Uint8Array,
  sheet: string | null,
): Promise<SheetChoice | null> {
  try {
    return sheetChoiceOf(await readTableFile(name, bytes, sheet === null ? {} : { sheet }));
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
