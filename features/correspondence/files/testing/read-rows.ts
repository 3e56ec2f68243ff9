import { DomainError } from "@/lib/errors";
import { readTableFile } from "../read-table-file";
import type { FileChoice, TableFile } from "../table-file";

/** A file read to its end. */
export async function readAll(
  name: string,
  content: string | Uint8Array,
  choice: FileChoice = {},
): Promise<Omit<TableFile, "rows"> & { rows: string[][] }> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const file = await readTableFile(name, bytes, choice);
  const rows: string[][] = [];
  for await (const batch of file.rows) rows.push(...batch);
  return { ...file, rows };
}

/** The code with which a file is refused, "read" where it is not. Anything but a refusal at `file` is thrown. */
export async function refusalOf(
  name: string,
  content: string | Uint8Array,
  choice: FileChoice = {},
): Promise<string> {
  try {
    await readAll(name, content, choice);
    return "read";
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "invalid") throw error;
    const [fault, ...others] = error.faults;
    if (fault?.path !== "file" || others.length > 0) throw error;
    return fault.code;
  }
}
