import type { Database } from "./database";
import { openDatabase } from "./open";

const key = Symbol.for("iccs.database");
const holder = globalThis as { [key]?: Database };

/** The database of this server process, opened at first use: Next loads modules more than once, the connection must not be. */
export function getDatabase(): Database {
  holder[key] ??= openDatabase();
  return holder[key];
}
