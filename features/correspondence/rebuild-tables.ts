import "server-only";
import { isDeepStrictEqual } from "node:util";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Database, Tx } from "@/db/database";
import { openNewEdition } from "@/db/edition";
import { rebuildOffenceIndex } from "@/db/offence-index";
import { categoryCount, offenceWording, tableVersion } from "@/db/tables";
import { deriveFigures } from "./derive-figures";

/** How many published tables there are, and how many of them had something else kept than follows from their offences. */
export interface Rebuilt {
  tables: number;
  changed: number;
}

/**
 * Makes anew what is kept with published tables so that pages need not read their offences: coverage, counts by category,
 * and the index of the search; a transaction for each table. What the public sees is a new edition where anything changed.
 */
export async function rebuildTables(database: Database): Promise<Rebuilt> {
  const tables = await listPublished(database.db);
  let changed = 0;
  for (const { tableId } of tables)
    await database.write(async (tx) => {
      const before = await readKept(tx, tableId);
      await rebuildTable(database, tx, tableId);
      if (isDeepStrictEqual(await readKept(tx, tableId), before)) return;
      changed += 1;
      await openNewEdition(tx);
    });
  return { tables: tables.length, changed };
}

/** Does so for the tables with a published version with which no coverage is kept, and says how many there were. */
export async function rebuildMissing(database: Database): Promise<number> {
  return database.write(async (tx) => {
    const tables = await listPublished(tx, { onlyWithoutCoverage: true });
    for (const { tableId } of tables) await rebuildTable(database, tx, tableId);
    return tables.length;
  });
}

async function rebuildTable(database: Database, tx: Tx, tableId: string): Promise<void> {
  const versions = await tx
    .select()
    .from(tableVersion)
    .where(and(eq(tableVersion.tableId, tableId), eq(tableVersion.state, "published")))
    .orderBy(asc(tableVersion.number));
  for (const version of versions) await deriveFigures(tx, version);
  const indexed = versions.flatMap(({ id, knownOn }) => (knownOn ? { id, tableId, knownOn } : []));
  await rebuildOffenceIndex(database, tx, tableId, indexed);
}

async function listPublished(db: Database["db"], { onlyWithoutCoverage = false } = {}) {
  return db
    .selectDistinct({ tableId: tableVersion.tableId })
    .from(tableVersion)
    .where(
      and(
        eq(tableVersion.state, "published"),
        onlyWithoutCoverage ? isNull(tableVersion.coverage) : undefined,
      ),
    )
    .orderBy(asc(tableVersion.tableId));
}

/** What is kept with the versions of a table, without the keys of the rows; the words of the search cannot be read back. */
async function readKept(tx: Tx, tableId: string) {
  const { code, knownFrom, knownTo } = offenceWording;
  return {
    coverage: await tx
      .select({ id: tableVersion.id, coverage: tableVersion.coverage })
      .from(tableVersion)
      .where(eq(tableVersion.tableId, tableId))
      .orderBy(asc(tableVersion.id)),
    counts: await tx
      .select({
        ...{ versionId: categoryCount.versionId, category: categoryCount.category },
        offences: categoryCount.offences,
      })
      .from(categoryCount)
      .innerJoin(tableVersion, eq(tableVersion.id, categoryCount.versionId))
      .where(eq(tableVersion.tableId, tableId))
      .orderBy(asc(categoryCount.versionId), asc(categoryCount.category)),
    wordings: await tx
      .select({ code, knownFrom, knownTo })
      .from(offenceWording)
      .where(eq(offenceWording.tableId, tableId))
      .orderBy(asc(code), asc(knownFrom)),
  };
}
