import type { Database } from "@/db/database";
import { migrate } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { findOperatorFault } from "@/db/operator-fault";
import { country } from "@/db/tables";
import { rebuildMissing } from "@/features/correspondence/rebuild-tables";
import { systemActor } from "@/lib/actor";
import { describeMail } from "@/lib/mail/mail-server";
import { seedDocumented } from "@/seed/seed-documented";

/** Brings the database up to the code's schema, and enters the documented facts into an empty one; with `--add-documented` also those that a filled one lacks. */
async function prepareDatabase(database: Database, addsToFilled: boolean): Promise<void> {
  const steps = await migrate(database);
  console.log(
    steps === 0
      ? "The tables are up to date."
      : `Steps taken to bring the tables up to date: ${steps}.`,
  );
  await rebuildMissing(database);
  // All in one transaction: a start that is cut off leaves the database empty, so that the next one seeds it.
  const entered = await database.write(async (tx) => {
    const isEmpty = (await tx.select().from(country).limit(1)).length === 0;
    if (!isEmpty && !addsToFilled) return undefined;
    return seedDocumented({ database, actor: systemActor("seed"), now: new Date() });
  });
  if (entered !== undefined)
    console.log(`Countries and meetings entered from public documents: ${entered}.`);
}

let database: Database | undefined;
try {
  database = openDatabase();
  await prepareDatabase(database, process.argv.includes("--add-documented"));
  console.log(describeMail());
} catch (error) {
  const fault = findOperatorFault(error);
  console.error(fault?.message ?? error);
  process.exitCode = 1;
} finally {
  await database?.close();
}
