import type { DomainError } from "@/lib/errors";
import type { FileChoice, TableFile } from "../table-file";
import type { PackedRows } from "./packed-rows";

/** What a thread that reads files is asked; it answers in the same order. */
export type Request =
  /** Another file has come: to be read where it stands, until the next. */
  | { asks: "digest"; bytes: Uint8Array }
  /** To read the file from its begin. */
  | { asks: "open"; name: string; choice: FileChoice }
  /** The next rows. */
  | { asks: "rows" };

/** A refusal as it goes from thread to thread, where an error loses its class. */
export type Refusal = Pick<DomainError, "code" | "message" | "faults">;

export type Answer =
  | { says: "digest"; digest: string }
  | { says: "opened"; file: Omit<TableFile, "rows"> }
  | ({ says: "rows" } & PackedRows)
  /** There are no more rows, and the notes are complete. */
  | ({ says: "ended" } & Pick<TableFile, "notes" | "noteCounts">)
  | ({ says: "refused" } & Refusal);
