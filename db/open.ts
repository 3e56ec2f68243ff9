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
  if (url) {
    if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
      throw new OperatorError(
        "DATABASE_URL must have the form postgres://user:password@host:port/name.",
      );
    return postgresDatabase(url, process.env.DATABASE_READ_URL || undefined);
  }
  return openSqliteFile(path.join(dataDir(), databaseFileName));
}

function openSqliteFile(file: string): Database {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
  } catch (error) {
    throw unwritable(path.dirname(file), error);
  }
  if (existsSync(file)) inspectDatabaseFile(file);
  try {
    const writer = new Sqlite(file);
    configureConnection(writer);
    const reader = new Sqlite(file, { readonly: true });
    reader.pragma("busy_timeout = 5000");
    return sqliteDatabase(writer, reader);
  } catch (error) {
    throw unwritable(file, error);
  }
}

function unwritable(where: string, cause: unknown): OperatorError {
  return new OperatorError(
    `The folder or file ${where} cannot be written; set DATA_DIR to one that can.`,
    {
      cause,
    },
  );
}
