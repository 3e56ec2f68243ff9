import "server-only";
import { eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { country as countryTable } from "@/db/tables";
import { stateAfter } from "@/domain/update/update-state";
import { getStatements } from "./variable-store";
import { getVersion } from "./version-store";

/** A version with what it states of variables, for whoever may edit the table, and whether it can still be changed. Throws `not-found` and `forbidden`. */
export async function getVariablesPage(context: CommandContext, versionId: number) {
  const { db } = context.database;
  const { table, version } = await getVersion(db, context, "table.edit", versionId);
  const [place] = await db
    .select({ names: countryTable.names })
    .from(countryTable)
    .where(eq(countryTable.iso3, table.country));
  return {
    ...{ table, version, names: place?.names ?? {} },
    isOpen: stateAfter(version.state, "edit") !== undefined,
    statements: await getStatements(db, versionId),
  };
}
