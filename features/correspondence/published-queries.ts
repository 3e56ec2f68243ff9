import "server-only";
import { and, asc, count, eq, inArray, lte } from "drizzle-orm";
import { cache } from "react";
import { getDatabase } from "@/db/connection";
import {
  categoryCount,
  correspondenceTable,
  country as countryTable,
  nationalOffence,
  tableVersion,
} from "@/db/tables";
import { iccsNamed } from "@/domain/classification/iccs";
import { coverageOf, type TableCoverage } from "@/domain/correspondence/coverage";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { readStoredCoverage } from "@/domain/correspondence/stored-coverage";
import type { Day } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import type { Places } from "./offence-pages";
import { wordsOf } from "./offence-store";
import type { Table, Version } from "./version-store";

/** A version as the public reads it, with the table and the country that it is of. */
export interface PublishedVersion {
  table: Table;
  version: Version;
  names: Record<string, string>;
}

/** Every version of the tables of a world that was public by a day, the oldest first; in the order of countries. */
export const listPublishedVersions = cache(
  async (world: World, day: Day): Promise<PublishedVersion[]> => {
    return getDatabase()
      .db.select({
        table: correspondenceTable,
        version: tableVersion,
        names: countryTable.names,
      })
      .from(tableVersion)
      .innerJoin(correspondenceTable, eq(correspondenceTable.id, tableVersion.tableId))
      .innerJoin(countryTable, eq(countryTable.iso3, correspondenceTable.country))
      .where(
        and(
          eq(countryTable.world, world),
          eq(tableVersion.state, "published"),
          lte(tableVersion.knownOn, day),
        ),
      )
      .orderBy(
        asc(correspondenceTable.country),
        asc(correspondenceTable.createdAt),
        asc(tableVersion.number),
      );
  },
);

/** The newest version of each table that was public by a day. */
export const listPublishedTables = cache(
  async (world: World, day: Day): Promise<PublishedVersion[]> => {
    const versions = await listPublishedVersions(world, day);
    return versions.filter(
      ({ table, version }) =>
        !versions.some(
          (other) => other.table.id === table.id && other.version.number > version.number,
        ),
    );
  },
);

/** A published version with what it covers. */
export interface CoveredVersion extends PublishedVersion {
  coverage: TableCoverage;
}

/** The coverage that was kept with each version when it was published. Where none was kept yet, it is counted. */
export async function withCoverage(
  published: readonly PublishedVersion[],
): Promise<CoveredVersion[]> {
  return Promise.all(
    published.map(async (each) => {
      const classification = iccsNamed(each.version.iccsVersion);
      const { coverage, id } = each.version;
      return {
        ...each,
        coverage: coverage
          ? readStoredCoverage(classification, coverage)
          : coverageOf(classification, await listOffences(id)),
      };
    }),
  );
}

/** What the newest tables of a country that were public by a day cover. */
export async function listCoveredTables(
  world: World,
  day: Day,
  country: string,
): Promise<CoveredVersion[]> {
  const tables = await listPublishedTables(world, day);
  return withCoverage(tables.filter(({ table }) => table.country === country));
}

/** The categories to which, or below which, each version ties an offence, by the id of the version. */
export async function listTiedCategories(
  versionIds: readonly number[],
): Promise<Map<number, string[]>> {
  const tied = new Map<number, string[]>(versionIds.map((id) => [id, []]));
  if (versionIds.length === 0) return tied;
  const rows = await getDatabase()
    .db.select({ versionId: categoryCount.versionId, category: categoryCount.category })
    .from(categoryCount)
    .where(inArray(categoryCount.versionId, [...versionIds]))
    .orderBy(asc(categoryCount.category));
  for (const { versionId, category } of rows) tied.get(versionId)?.push(category);
  return tied;
}

/** The offences of a version, in its order. */
export const listOffences = cache(async (versionId: number): Promise<NationalOffence[]> => {
  return (await selectOffences(versionId)).map(wordsOf);
});

export const countOffences = cache(async (versionId: number): Promise<number> => {
  const [row] = await getDatabase()
    .db.select({ offences: count() })
    .from(nationalOffence)
    .where(eq(nationalOffence.versionId, versionId));
  return Number(row?.offences ?? 0);
});

/** The offences of a version that stand in some places of its order. */
export async function listOffencesIn(
  versionId: number,
  { from, to }: Places,
): Promise<NationalOffence[]> {
  if (to === 0) return [];
  const rows = await selectOffences(versionId)
    .limit(to - from + 1)
    .offset(from - 1);
  return rows.map(wordsOf);
}

function selectOffences(versionId: number) {
  return getDatabase()
    .db.select()
    .from(nationalOffence)
    .where(eq(nationalOffence.versionId, versionId))
    .orderBy(asc(nationalOffence.position));
}

/** The published tables with an offence tied to a category or to one below it, with how many offences that are in each. */
export async function listTablesOfCategory(
  world: World,
  day: Day,
  code: string,
): Promise<(PublishedVersion & { offences: number })[]> {
  const tables = await listPublishedTables(world, day);
  if (tables.length === 0) return [];
  const counts = await getDatabase()
    .db.select({ versionId: categoryCount.versionId, offences: categoryCount.offences })
    .from(categoryCount)
    .where(eq(categoryCount.category, code));
  return tables.flatMap((table) => {
    const found = counts.find(({ versionId }) => versionId === table.version.id);
    return found ? [{ ...table, offences: found.offences }] : [];
  });
}
