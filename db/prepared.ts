import { fillPlaceholders } from "drizzle-orm";
import type { Db, Tx } from "./database";

interface Query {
  toSQL(): { sql: string; params: unknown[] };
}

/**
 * A query of a transaction that is written once and bound at each use. Its rows come as the database names their
 * columns: building the text of a publication's small queries, and mapping what they give, took longer than running them.
 */
export function prepared<Row>(
  build: (db: Db) => Query,
): (tx: Tx, values?: Record<string, unknown>) => Promise<Row[]> {
  let built: ReturnType<Query["toSQL"]> | undefined;
  return (tx, values = {}) => {
    built ??= build(tx).toSQL();
    return tx.raw<Row>(built.sql, fillPlaceholders(built.params, values));
  };
}
