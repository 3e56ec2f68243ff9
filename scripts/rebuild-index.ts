import { asc } from "drizzle-orm";
import { openNewEdition } from "@/db/edition";
import { openDatabase } from "@/db/open";
import { findOperatorFault } from "@/db/operator-fault";
import { rebuildIndex } from "@/db/statement-index";
import { country } from "@/db/tables";
import { rebuildTables } from "@/features/correspondence/rebuild-tables";

/** Makes everything that is derived anew: the index of statements from the revisions, and what is kept with published correspondence tables from their offences. */
try {
  const database = openDatabase();
  try {
    const countries = await database.db
      .select({ iso3: country.iso3 })
      .from(country)
      .orderBy(asc(country.iso3));
    for (const { iso3 } of countries)
      await database.write(async (tx) => rebuildIndex(database, tx, iso3));
    const { tables, changed } = await rebuildTables(database);
    await database.write(openNewEdition);
    console.log(
      `Rebuilt: the statements of ${countries.length} countries, and what is kept with ${tables} published correspondence tables, of which ${changed} had something else.`,
    );
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(findOperatorFault(error)?.message ?? error);
  process.exitCode = 1;
}
