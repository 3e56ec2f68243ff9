import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { databaseUrl, dataDir } from "@/lib/env";
import { OperatorError } from "@/lib/errors";
import type { Database } from "./database";
import { postgresDatabase } from "./engine/postgres-engine";
import { configureConnection, sqliteDatabase } from "./engine/sqlite-engine";
import { databaseFileName, inspectDatabaseFile } from "./engine/sqlite-file";

/** Opens the database that the environment names: `DATABASE_URL`, or the file in `DATA_DIR`. Throws `OperatorError` in one sentence when it cannot. */
export function openDatabase(): Database {
  const url = databaseUrl();
  if (!url) return openSqliteFile(path.join(dataDir(), databaseFileName));
  const readUrl = process.env.DATABASE_READ_URL || undefined;
  requirePostgresUrl("DATABASE_URL", url);
  if (readUrl) requirePostgresUrl("DATABASE_READ_URL", readUrl);
  return postgresDatabase(url, readUrl);
}

function requirePostgresUrl(name: string, url: string): void {
  try {
    const { protocol, username, password, pathname } = new URL(url);
    if (!/^postgres(ql)?:$/.test(protocol)) throw new Error(`protocol ${protocol}`);
    decodeURIComponent(username + password + pathname);
  } catch (cause) {
    throw new OperatorError(
      `${name} must have the form postgres://user:password@host:port/database.`,
      { cause },
    );
  }
}

function openSqliteFile(file: string): Database {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    if (existsSync(file)) inspectDatabaseFile(file);
    const writer = new Sqlite(file);
    configureConnection(writer);
    const reader = new Sqlite(file, { readonly: true });
    reader.pragma("busy_timeout = 5000");
    return sqliteDatabase(writer, reader);
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause;
    throw new OperatorError(`${file} cannot be written; set DATA_DIR to a folder that can.`, {
      cause,
    });
  }
}
