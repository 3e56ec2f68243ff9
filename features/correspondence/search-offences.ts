import "server-only";
import { getDatabase } from "@/db/connection";
import { findPublishedWordings } from "@/db/offence-search";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import type { Day } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import { listNamedOffences } from "./named-offences";
import type { PublishedVersion } from "./published-queries";

/** An offence of a published table that a search found. */
export interface FoundOffence extends PublishedVersion {
  id: number;
  offence: NationalOffence;
}

/** How many offences a search shows. */
export const shownAtMost = 50;

/**
 * The offences with every word of the query in the tables of a world, each table in the version that was the newest on
 * a day; the best match first, and whether there are more than are given.
 */
export async function searchOffences(
  world: World,
  day: Day,
  query: string,
): Promise<{ found: FoundOffence[]; hasMore: boolean }> {
  const database = getDatabase();
  const limit = shownAtMost + 1;
  const ids = await findPublishedWordings(database, { world, day, query, limit });
  const rows = await listNamedOffences(database.db, ids, day);
  const byId = new Map(
    rows.map(({ wordingId, world: _, ...row }) => [wordingId, { ...row, id: row.offence.id }]),
  );
  const found = ids.slice(0, shownAtMost).flatMap((id) => byId.get(id) ?? []);
  return { found, hasMore: ids.length > shownAtMost };
}
