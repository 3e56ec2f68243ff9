import * as pg from "drizzle-orm/pg-core";
import * as sqlite from "drizzle-orm/sqlite-core";

const sqliteKit = {
  table: sqlite.sqliteTable,
  text: (name: string) => sqlite.text(name),
  integer: (name: string) => sqlite.integer(name),
  boolean: (name: string) => sqlite.integer(name, { mode: "boolean" }),
  json: (name: string) => sqlite.text(name, { mode: "json" }),
  bigint: (name: string) => sqlite.integer(name),
  // For the authentication library, which speaks in dates; the tracker's own instants are text.
  instant: (name: string) => sqlite.integer(name, { mode: "timestamp_ms" }),
  serial: (name: string) => sqlite.integer(name).primaryKey({ autoIncrement: true }),
  primaryKey: sqlite.primaryKey,
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
};

/** The column builders that the tables are written with; both engines have them. */
export type ColumnKit = typeof sqliteKit;

const postgresKit = {
  table: pg.pgTable,
  text: (name: string) => pg.text(name),
  integer: (name: string) => pg.integer(name),
  boolean: (name: string) => pg.boolean(name),
  // json, not jsonb: it keeps the order of the keys, as SQLite's text does.
  json: (name: string) => pg.json(name),
  bigint: (name: string) => pg.bigint(name, { mode: "number" }),
  instant: (name: string) => pg.timestamp(name, { withTimezone: true, mode: "date" }),
  serial: (name: string) => pg.integer(name).primaryKey().generatedAlwaysAsIdentity(),
  primaryKey: pg.primaryKey,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  // The builders used here have the same methods and yield the same values on both engines; the tests run on both.
} as unknown as ColumnKit;

export { postgresKit, sqliteKit };
