import { AsyncLocalStorage } from "node:async_hooks";
import type Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import type { Database } from "../database";
import { CommitListeners } from "./commit-listeners";
import { Mutex } from "./mutex";
import { joinTransaction, Transaction } from "./transaction";

/** SQLite through two connections: one that only reads, and one for writes behind a mutex, so that a transaction may await. */
export function sqliteDatabase(writer: Sqlite.Database, reader: Sqlite.Database): Database {
  const mutex = new Mutex();
  const scope = new AsyncLocalStorage<Transaction<Sqlite.Database>>();
  const isWriting = () => scope.getStore()?.isOpen === true;
  const runOnWriter = statementRunner(writer);
  const runOnReader = statementRunner(reader);

  const afterCommit = new CommitListeners();

  const prepareOnWriter = preparer(writer);
  const prepareOnReader = preparer(reader);

  const tx = Object.assign(
    drizzle(async (sql, params, method) => runOnWriter(sql, params, method)),
    {
      raw: async <Row>(sql: string, params: readonly unknown[] = []) =>
        rowsOf<Row>(prepareOnWriter(sql), params),
    },
  );
  const db = drizzle(async (sql, params, method) =>
    isWriting() ? runOnWriter(sql, params, method) : runOnReader(sql, params, method),
  );

  const begin = writer.prepare("BEGIN IMMEDIATE");
  const commit = writer.prepare("COMMIT");

  const write: Database["write"] = async (run) => {
    const open = scope.getStore();
    if (open?.isOpen) return joinTransaction(open, () => run(tx));
    const result = await mutex.run(async () => {
      const transaction = new Transaction(writer);
      begin.run();
      try {
        const result = await scope.run(transaction, () => run(tx));
        transaction.close();
        commit.run();
        return result;
      } catch (error) {
        transaction.isOpen = false;
        if (writer.inTransaction) writer.exec("ROLLBACK");
        throw error;
      }
    });
    await afterCommit.run();
    return result;
  };
  const direct = drizzle(async (sql, params, method) =>
    /^\s*select\b/i.test(sql) && !isWriting()
      ? runOnReader(sql, params, method)
      : write(async () => runOnWriter(sql, params, method)),
  );

  return {
    engine: "sqlite",
    db,
    direct,
    write,
    onCommit: (run) => afterCommit.add(run),
    raw: async <Row>(sql: string, params: readonly unknown[] = []) =>
      rowsOf<Row>(isWriting() ? prepareOnWriter(sql) : prepareOnReader(sql), params),
    close: async () => {
      await mutex.run(async () => {
        reader.close();
        if (writer !== reader) writer.close();
      });
    },
  };
}

/** How every connection is set up; `FULL` makes an acknowledged commit survive a power cut. */
export function configureConnection(connection: Sqlite.Database): void {
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma("busy_timeout = 5000");
}

/** Runs a statement; its rows are read as arrays and given names here, which takes half as long as in the driver. */
function rowsOf<Row>({ statement, columns }: Prepared, params: readonly unknown[]): Row[] {
  if (statement.reader)
    return (statement.all(...params) as unknown[][]).map((values) => {
      const row: Record<string, unknown> = {};
      for (let at = 0; at < columns.length; at += 1) row[columns[at] as string] = values[at];
      return row as Row;
    });
  statement.run(...params);
  return [];
}

interface Prepared {
  statement: Sqlite.Statement;
  columns: string[];
}

/** Prepares each of the few statements that search repeats once; those that make tables are run once anyway. */
function preparer(connection: Sqlite.Database): (sql: string) => Prepared {
  const known = new Map<string, Prepared>();
  return (sql) => {
    const found = known.get(sql);
    if (found) return found;
    const statement = connection.prepare(sql);
    const columns = statement.reader ? statement.columns().map(({ name }) => name) : [];
    if (statement.reader) statement.raw();
    if (/^(SELECT|INSERT|UPDATE|DELETE)\b/i.test(sql)) known.set(sql, { statement, columns });
    return { statement, columns };
  };
}

type Method = "run" | "all" | "values" | "get";

function statementRunner(connection: Sqlite.Database) {
  const statements = new Map<string, Sqlite.Statement>();
  return (sql: string, params: unknown[], method: Method): { rows: unknown[] } => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = connection.prepare(sql);
      if (statement.reader) statement.raw();
      statements.set(sql, statement);
    }
    if (!statement.reader) {
      statement.run(...params);
      return { rows: [] };
    }
    // drizzle's proxy reads a single row from `rows` for "get", and takes a missing one as undefined.
    if (method === "get") return { rows: statement.get(...params) as unknown[] };
    return { rows: statement.all(...params) };
  };
}
