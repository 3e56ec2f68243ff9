import { AsyncLocalStorage } from "node:async_hooks";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Database, Db, Tx } from "../database";
import { CommitListeners } from "./commit-listeners";
import { Mutex } from "./mutex";
import { joinTransaction, Transaction } from "./transaction";

// One writer at a time over all processes, as on SQLite: the chains of hashes and the index are then the same on both engines.
const writerLock = 4_932_271;

/** PostgreSQL through a pool, with reads from a replica where one is given. */
export function postgresDatabase(url: string, readUrl: string | undefined): Database {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5_000 });
  const readPool = readUrl
    ? new pg.Pool({ connectionString: readUrl, connectionTimeoutMillis: 5_000 })
    : pool;
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  for (const each of new Set([pool, readPool])) each.on("error", () => undefined);
  // Writers of this process queue here, not in the pool: waiting for the lock there, they would hold every connection.
  const mutex = new Mutex();
  const scope = new AsyncLocalStorage<Transaction<pg.PoolClient>>();
  const openClient = () => {
    const open = scope.getStore();
    return open?.isOpen ? open.connection : undefined;
  };
  const afterCommit = new CommitListeners();
  const reading = asDb(drizzle(readPool));
  const primary = asDb(drizzle(pool));
  const joining = (target: Db) =>
    new Proxy(target, {
      get: (_, property) => {
        const client = openClient();
        return Reflect.get(client ? asDb(drizzle(client)) : target, property);
      },
    });

  return {
    engine: "postgres",
    db: joining(reading),
    direct: joining(primary),
    onCommit: (run) => afterCommit.add(run),
    write: async (run) => {
      const open = scope.getStore();
      if (open?.isOpen) return joinTransaction(open, () => run(asTx(open.connection)));
      const result = await mutex.run(async () => {
        const client = await pool.connect();
        const transaction = new Transaction(client);
        let failure: Error | undefined;
        try {
          await client.query("BEGIN");
          await client.query("SELECT pg_advisory_xact_lock($1)", [writerLock]);
          const result = await scope.run(transaction, () => run(asTx(client)));
          transaction.close();
          // After a statement that failed and was caught, the server answers COMMIT by rolling back, without an error.
          const { command } = await client.query("COMMIT");
          if (command !== "COMMIT") throw new Error("the transaction was rolled back");
          return result;
        } catch (error) {
          transaction.isOpen = false;
          await client.query("ROLLBACK").catch((rollbackError: Error) => {
            failure = rollbackError;
          });
          throw error;
        } finally {
          client.release(failure);
        }
      });
      await afterCommit.run();
      return result;
    },
    raw: async <Row>(sql: string, params: readonly unknown[] = []) => {
      const result = await (openClient() ?? readPool).query(sql, [...params]);
      return result.rows as Row[];
    },
    close: async () => {
      await pool.end();
      if (readPool !== pool) await readPool.end();
    },
  };
}

function asTx(client: pg.PoolClient): Tx {
  return Object.assign(asDb(drizzle(client)), {
    raw: async <Row>(sql: string, params: readonly unknown[] = []) =>
      (await client.query(sql, [...params])).rows as Row[],
  });
}

/** The two drivers give the same values for the columns of `define-tables.ts`; every database test runs on both. */
function asDb(db: NodePgDatabase): Db {
  return db as unknown as Db;
}
