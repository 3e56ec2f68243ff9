import path from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { OperatorError } from "@/lib/errors";
import type { Database } from "./database";
import { applicationId } from "./engine/sqlite-file";

/** Brings the tables up to the code's schema, all steps in one transaction, and says how many it took. Throws `OperatorError` when the database is newer than the code. */
export async function migrate(database: Database): Promise<number> {
  const folder = path.join(process.cwd(), "db/migrations", database.engine);
  const steps = readMigrationFiles({ migrationsFolder: folder });
  return database.write(async () => {
    await database.raw("CREATE TABLE IF NOT EXISTS migration (hash text PRIMARY KEY NOT NULL)");
    const rows = await database.raw<{ hash: string }>("SELECT hash FROM migration");
    const done = new Set(rows.map((row) => row.hash));
    const known = new Set(steps.map((step) => step.hash));
    if ([...done].some((hash) => !known.has(hash)))
      throw new OperatorError(
        "The database was written by a newer version of the tracker and was left untouched; update the code, or restore an older backup.",
      );
    if (done.size === 0 && database.engine === "sqlite")
      await database.raw(`PRAGMA application_id = ${applicationId}`);
    const pending = steps.filter((step) => !done.has(step.hash));
    for (const step of pending) {
      for (const statement of step.sql) await database.raw(statement);
      const value = database.engine === "sqlite" ? "?" : "$1";
      await database.raw(`INSERT INTO migration (hash) VALUES (${value})`, [step.hash]);
    }
    return pending.length;
  });
}
