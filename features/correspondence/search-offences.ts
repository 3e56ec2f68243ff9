import "server-only";
import { eq, inArray } from "drizzle-orm";
import { getDatabase } from "@/db/connection";
import { findPublishedOffenceIds } from "@/db/offence-search";
import {
  correspondenceTable,
  country as countryTable,
  nationalOffence,
  tableVersion,
} from "@/db/tables";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import type { Day } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import type { PublishedVersion } from "./published-queries";

/** An offence of a published table that a search found. */
export interface FoundOffence extends PublishedVersion {
  id: number;
  offence: NationalOffence;
}

/** How many offences a search shows. */
export const shownAtMost = 50;

/**
 * The offences with every word of the query in the newest versions of the tables of a world, where these were public by
 * a day; the best match first, and whether there are more than are given.
 */
export async function searchOffences(
  world: World,
  day: Day,
  query: string,
): Promise<{ found: FoundOffence[]; hasMore: boolean }> {
  const database = getDatabase();
  const limit = shownAtMost + 1;
  const ids = await findPublishedOffenceIds(database, { world, day, query, limit });
  if (ids.length === 0) return { found: [], hasMore: false };
  const rows = await database.db
    .select({
      offence: nationalOffence,
      table: correspondenceTable,
      version: tableVersion,
      names: countryTable.names,
    })
    .from(nationalOffence)
    .innerJoin(tableVersion, eq(tableVersion.id, nationalOffence.versionId))
    .innerJoin(correspondenceTable, eq(correspondenceTable.id, tableVersion.tableId))
    .innerJoin(countryTable, eq(countryTable.iso3, correspondenceTable.country))
    .where(inArray(nationalOffence.id, ids));
  const byId = new Map(rows.map((row) => [row.offence.id, { ...row, id: row.offence.id }]));
  const found = ids.slice(0, shownAtMost).flatMap((id) => byId.get(id) ?? []);
  return { found, hasMore: ids.length > shownAtMost };
}
