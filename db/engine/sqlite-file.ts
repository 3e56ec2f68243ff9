import { closeSync, openSync, readSync, statSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { OperatorError } from "@/lib/errors";

export const databaseFileName = "tracker.sqlite";

/** Marks a file as the tracker's ("ICCS" in ASCII), in SQLite's header field for that purpose. */
export const applicationId = 0x49434353;

/** Refuses a file that is damaged or another program's, without writing to it. */
export function inspectDatabaseFile(file: string): void {
  if (statSync(file).size === 0) return;
  if (headerOf(file) !== "SQLite format 3\0")
    throw new OperatorError(`${file} is not a database; it was left untouched.`);
  try {
    // A reader of a database in WAL mode makes -wal and -shm beside it, never a change in the file.
    const connection = new Sqlite(file, { readonly: true });
    try {
      if (!isOurs(connection))
        throw new OperatorError(`${file} is another program's database; it was left untouched.`);
      const [result] = connection.pragma("quick_check(1)", { simple: false }) as {
        quick_check: string;
      }[];
      if (result?.quick_check !== "ok") throw damaged(file, result?.quick_check);
    } finally {
      connection.close();
    }
  } catch (cause) {
    const isDamage = cause instanceof Sqlite.SqliteError && /CORRUPT|NOTADB/.test(cause.code);
    throw isDamage ? damaged(file, cause) : cause;
  }
}

/** A first start that was cut off leaves a database without mark and without tables. */
function isOurs(connection: Sqlite.Database): boolean {
  const id = connection.pragma("application_id", { simple: true });
  if (id === applicationId) return true;
  return id === 0 && !connection.prepare("SELECT 1 FROM sqlite_schema").get();
}

function damaged(file: string, cause: unknown): OperatorError {
  return new OperatorError(
    `${file} is damaged; it was left untouched, and a backup can take its place.`,
    { cause },
  );
}

function headerOf(file: string): string {
  const descriptor = openSync(file, "r");
  try {
    const header = Buffer.alloc(16);
    readSync(descriptor, header, 0, 16, 0);
    return header.toString("latin1");
  } finally {
    closeSync(descriptor);
  }
}
