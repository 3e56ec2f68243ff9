import { compareText } from "@/domain/dates/partial-date";
import type { Database } from "../database";

/** The names of all tables, in their order. */
export async function tableNames(database: Database): Promise<string[]> {
  const rows = await database.raw<{ name: string }>(
    database.engine === "sqlite"
      ? "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
      : "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  return rows.map((row) => row.name);
}

/** Every row of every table: what a refused command must not change. */
export async function readRows(database: Database): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const name of await tableNames(database)) {
    const found = await database.raw(`SELECT * FROM "${name}"`);
    rows[name] = found.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
  }
  return rows;
}
