import { createHash } from "node:crypto";
import { readTableFile } from "./read-table-file";
import type { FileChoice, TableFile } from "./table-file";

/** An uploaded file that can be opened again and again. */
export interface Upload {
  /** The SHA-256 of its bytes, in hexadecimal. */
  digest: string;
  /** As `readTableFile`; what was opened before is not read on. */
  open(choice: FileChoice): Promise<TableFile>;
}

export function uploadOf(name: string, bytes: Uint8Array): Upload {
  return { digest: digestOf(bytes), open: (choice) => readTableFile(name, bytes, choice) };
}

export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
