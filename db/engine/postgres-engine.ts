import { AsyncLocalStorage } from "node:async_hooks";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Database, Db } from "../database";

// One writer at a time, as on SQLite: the chains of hashes and the index are then the same on both engines.
const writerLock = 4_932_271;

/** PostgreSQL through a pool, with reads from a replica where one is given. */
export function postgresDatabase(url: string, readUrl: string | undefined): Database {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5_000 });
  const readPool = readUrl
    ? new pg.Pool({ connectionString: readUrl, connectionTimeoutMillis: 5_000 })
    : pool;
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  for (const each of new Set([pool, readPool])) each.on("error", () => undefined);
  const openWrite = new AsyncLocalStorage<pg.PoolClient>();
  const reading = asDb(drizzle(readPool));

  return {
    engine: "postgres",
    db: new Proxy(reading, {
      get: (target, property) => {
        const client = openWrite.getStore();
        return Reflect.get(client ? asDb(drizzle(client)) : target, property);
      },
    }),
    write: async (run) => {
      const joined = openWrite.getStore();
      if (joined) return run(asDb(drizzle(joined)));
      const client = await pool.connect();
      let failure: Error | undefined;
      try {
        await client.query("BEGIN");
        await client.query("SELECT pg_advisory_xact_lock($1)", [writerLock]);
        const result = await openWrite.run(client, () => run(asDb(drizzle(client))));
        await client.query("COMMIT");
        return result;
      } catch (error) {
        await client.query("ROLLBACK").catch((rollbackError: Error) => {
          failure = rollbackError;
        });
        throw error;
      } finally {
        client.release(failure);
      }
    },
    raw: async <Row>(sql: string, params: readonly unknown[] = []) => {
      const result = await (openWrite.getStore() ?? readPool).query(sql, [...params]);
      return result.rows as Row[];
    },
    close: async () => {
      await pool.end();
      if (readPool !== pool) await readPool.end();
    },
  };
}

/** The two drivers give the same values for the columns of `define-tables.ts`; every database test runs on both. */
function asDb(db: NodePgDatabase): Db {
  return db as unknown as Db;
}
