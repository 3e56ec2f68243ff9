import Sqlite from "better-sqlite3";
import { databaseUrl } from "@/lib/env";
import type { Database } from "../database";
import { postgresDatabase } from "../engine/postgres-engine";
import { configureConnection, sqliteDatabase } from "../engine/sqlite-engine";

/** Opens a test's database by its file, or by its name on the tests' server: in another process, as a second one of the tracker would. `isDurable` writes as in production, where a test asks what survives. */
export function openNamed(name: string, isDurable = false): Database {
  if (databaseUrl()) {
    const url = new URL(databaseUrl() ?? "");
    url.pathname = name;
    return postgresDatabase(url.href, undefined);
  }
  const writer = new Sqlite(name);
  configureConnection(writer);
  if (!isDurable) writer.pragma("synchronous = OFF");
  return sqliteDatabase(writer, new Sqlite(name, { readonly: true }));
}

/** The name by which another process opens it. */
export async function nameOf({ engine, raw }: Database): Promise<string> {
  const [row] = await raw<{ name: string }>(
    engine === "postgres"
      ? "SELECT current_database() AS name"
      : "SELECT file AS name FROM pragma_database_list WHERE name = 'main'",
  );
  if (!row) throw new Error("no current database");
  return row.name;
}
