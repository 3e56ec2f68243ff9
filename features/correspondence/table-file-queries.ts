import "server-only";
import { and, eq, lte } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { getDatabase } from "@/db/connection";
import { correspondenceTable, tableVersion } from "@/db/tables";
import type { Day } from "@/domain/dates/partial-date";
import { DomainError } from "@/lib/errors";
import { type TableDocument, tableDocumentForm } from "./files/table-document";
import { listHidden } from "./hidden-offences";
import { listOffences } from "./published-queries";
import { getStatements } from "./variable-store";
import { getVersion, requireId, type Table, type Version } from "./version-store";

/** A published version as a document, for everybody; undefined where none of that number was public by the day. */
export async function findPublishedDocument(
  versionId: number,
  day: Day,
): Promise<TableDocument | undefined> {
  requireId(versionId);
  const [row] = await getDatabase()
    .db.select({ table: correspondenceTable, version: tableVersion })
    .from(tableVersion)
    .innerJoin(correspondenceTable, eq(correspondenceTable.id, tableVersion.tableId))
    .where(
      and(
        eq(tableVersion.id, versionId),
        eq(tableVersion.state, "published"),
        lte(tableVersion.knownOn, day),
      ),
    );
  return row && documentOf(row.table, row.version);
}

/** A version in any state as a document, for whoever may read the table and does not read it apart. Throws `not-found` and `forbidden`. */
export async function getVersionDocument(
  context: CommandContext,
  versionId: number,
): Promise<TableDocument> {
  const { db } = context.database;
  const { table, version } = await getVersion(db, context, "table.read", versionId);
  if ((await listHidden(db, context, version)).size > 0)
    throw new DomainError("forbidden", `${context.actor.id} reads version ${versionId} apart`);
  return documentOf(table, version);
}

async function documentOf(table: Table, version: Version): Promise<TableDocument> {
  const { country, institutionKind, institution } = table;
  const { number, iccsVersion, date, note, id } = version;
  return {
    ...{ form: tableDocumentForm, country, institutionKind, institution },
    ...{ number, iccsVersion, date, note, offences: await listOffences(id) },
    variables: await getStatements(getDatabase().db, id),
  };
}
