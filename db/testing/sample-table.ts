import { isPostgres } from "@/lib/env";
import type { Database } from "../database";
import { postgresKit, sqliteKit } from "../schema/column-kit";
import { openBareDatabase } from "./test-database";

const kit = isPostgres() ? postgresKit : sqliteKit;

/** A table with a column of each kind, for tests of the engines themselves. */
export const sample = kit.table("sample", {
  id: kit.serial("id"),
  name: kit.text("name").notNull().unique(),
  total: kit.integer("total").notNull(),
  isOpen: kit.boolean("is_open"),
  document: kit.json("document").$type<unknown>(),
  parent: kit.integer("parent"),
});

export async function openSampleDatabase(): Promise<Database> {
  const database = await openBareDatabase();
  const [id, flag, json] = isPostgres()
    ? ["integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY", "boolean", "json"]
    : ["integer PRIMARY KEY AUTOINCREMENT", "integer", "text"];
  await database.write(() =>
    database.raw(
      `CREATE TABLE sample (id ${id}, name text NOT NULL UNIQUE, total integer NOT NULL,
       is_open ${flag}, document ${json},
       parent integer REFERENCES sample (id) DEFERRABLE INITIALLY DEFERRED)`,
    ),
  );
  return database;
}
