import type { SqliteRemoteDatabase } from "drizzle-orm/sqlite-proxy";

/** What queries and commands speak to: drizzle over one of the two engines. */
export type Db = SqliteRemoteDatabase<Record<string, never>>;

/** Runs SQL of the engine's own dialect; the rows have the names of its columns. */
type Raw = <Row>(sql: string, params?: readonly unknown[]) => Promise<Row[]>;

/** Where a transaction stands: the same calls as `Db`, all in one transaction. */
export type Tx = Db & { raw: Raw };

export interface Database {
  engine: "sqlite" | "postgres";
  /** For reading outside transactions; inside one it reads what the transaction has written. */
  db: Db;
  /** For programs that know no transactions: each statement is one of its own, a write as `write` would make it; inside one it joins it. */
  direct: Db;
  /** Runs the function in one transaction, one writer at a time; a call inside another joins it. Rolls back when it throws. */
  write<Result>(run: (tx: Tx) => Promise<Result>): Promise<Result>;
  /** Has something done after each commit of this process, before `write` gives its result: readers learn of it no later than the writer. It must not throw. */
  onCommit(run: () => Promise<void>): void;
  /** Runs SQL of the engine's own dialect, in the open transaction if there is one; for full-text search and migrations only. */
  raw: Raw;
  close(): Promise<void>;
}
