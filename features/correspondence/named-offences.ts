import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/database";
import {
  correspondenceTable,
  country as countryTable,
  nationalOffence,
  offenceWording,
  tableVersion,
} from "@/db/tables";
import type { Day } from "@/domain/dates/partial-date";
import { isNewestOn } from "./version-store";

/** The offences that had some wordings on a day, in the version of their table that was the newest then. */
export async function listNamedOffences(db: Db, wordingIds: readonly number[], day: Day) {
  if (wordingIds.length === 0) return [];
  const { tableId, code } = offenceWording;
  return db
    .select({
      ...{ wordingId: offenceWording.id, offence: nationalOffence, version: tableVersion },
      ...{ table: correspondenceTable, names: countryTable.names, world: countryTable.world },
    })
    .from(offenceWording)
    .innerJoin(correspondenceTable, eq(correspondenceTable.id, tableId))
    .innerJoin(countryTable, eq(countryTable.iso3, correspondenceTable.country))
    .innerJoin(tableVersion, and(eq(tableVersion.tableId, tableId), isNewestOn(day)))
    .innerJoin(
      nationalOffence,
      and(eq(nationalOffence.versionId, tableVersion.id), eq(nationalOffence.code, code)),
    )
    .where(inArray(offenceWording.id, [...wordingIds]));
}
