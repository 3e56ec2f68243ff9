import { setImmediate as nextTurn } from "node:timers/promises";
import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Day } from "@/domain/dates/partial-date";
import { searchWords } from "@/domain/search/fold-text";
import type { Database, Tx } from "./database";
import { nationalOffence, offenceWording } from "./tables";

/** Statements are as long as both engines take them; more rows at once are not quicker. */
const rowsAtOnce = 100;

/** A version of a table that is published. */
export interface IndexedVersion {
  id: number;
  tableId: string;
  /** The day from which it is public. */
  knownOn: Day;
}

/**
 * Carries the index of a table's offences on to a version: names that it does not have any more end on the day of its
 * publication, those that are new begin on it. `former` is the version that was published before, null for the first.
 */
export async function extendOffenceIndex(
  { engine }: Database,
  tx: Tx,
  version: IndexedVersion,
  former: number | null,
): Promise<void> {
  if (former !== null) await endWordings(engine, tx, version, former);
  for (let after = ""; ; ) {
    const offences = await listNew(tx, version, after);
    const last = offences.at(-1);
    if (!last) return;
    await beginWordings(engine, tx, version, offences);
    after = last.code;
    // Others are answered meanwhile.
    await nextTurn();
  }
}

/** Computes the index of a table's offences afresh from its published versions, which come in their order. */
export async function rebuildOffenceIndex(
  database: Database,
  tx: Tx,
  tableId: string,
  versions: readonly IndexedVersion[],
): Promise<void> {
  await removeWordings(database.engine, tx, tableId, "all");
  let former: number | null = null;
  for (const version of versions) {
    await extendOffenceIndex(database, tx, version, former);
    former = version.id;
  }
}

async function endWordings(
  engine: Database["engine"],
  tx: Tx,
  { id, tableId, knownOn }: IndexedVersion,
  former: number,
): Promise<void> {
  const kept = sql`(SELECT n.code FROM national_offence AS n JOIN national_offence AS f ON f.version_id = ${former} AND f.code = n.code AND f.name = n.name WHERE n.version_id = ${id})`;
  await tx
    .update(offenceWording)
    .set({ knownTo: knownOn })
    .where(
      and(
        eq(offenceWording.tableId, tableId),
        isNull(offenceWording.knownTo),
        sql`${offenceWording.code} NOT IN ${kept}`,
      ),
    );
  await removeWordings(engine, tx, tableId, "never-public");
}

/** Removes all wordings of a table, or those that began and ended on one day: as of no day were they public. */
async function removeWordings(
  engine: Database["engine"],
  tx: Tx,
  tableId: string,
  which: "all" | "never-public",
): Promise<void> {
  const [key, place] = engine === "sqlite" ? ["rowid", "?"] : ["wording_id", "$1"];
  const where = `WHERE table_id = ${place}${which === "all" ? "" : " AND known_from = known_to"}`;
  await tx.raw(
    `DELETE FROM offence_search WHERE ${key} IN (SELECT id FROM offence_wording ${where})`,
    [tableId],
  );
  await tx.raw(`DELETE FROM offence_wording ${where}`, [tableId]);
}

interface NewOffence {
  code: string;
  name: string;
}

/** The next offences of a version, by code, that the index does not have as they are named: in the order that the database keeps, so that none is sorted. */
async function listNew(
  tx: Tx,
  { id, tableId }: IndexedVersion,
  after: string,
): Promise<NewOffence[]> {
  const { code, name, versionId } = nationalOffence;
  return tx
    .select({ code, name })
    .from(nationalOffence)
    .leftJoin(
      offenceWording,
      and(
        eq(offenceWording.tableId, tableId),
        eq(offenceWording.code, code),
        isNull(offenceWording.knownTo),
      ),
    )
    .where(and(eq(versionId, id), gt(code, after), isNull(offenceWording.id)))
    .orderBy(asc(code))
    .limit(rowsAtOnce);
}

async function beginWordings(
  engine: Database["engine"],
  tx: Tx,
  { tableId, knownOn }: IndexedVersion,
  offences: readonly NewOffence[],
): Promise<void> {
  const names = new Map(offences.map(({ code, name }) => [code, name]));
  const wordings = await tx
    .insert(offenceWording)
    .values([...names.keys()].map((code) => ({ tableId, code, knownFrom: knownOn })))
    .returning({ id: offenceWording.id, code: offenceWording.code });
  const rows = wordings.map((_, at) =>
    engine === "sqlite"
      ? "(?, ?)"
      : `($${2 * at + 1}::integer, to_tsvector('simple', $${2 * at + 2}))`,
  );
  await tx.raw(
    `INSERT INTO offence_search (${engine === "sqlite" ? "rowid" : "wording_id"}, body) VALUES ${rows.join(", ")}`,
    // Bare words only: PostgreSQL would read "hurto/robo" as the name of a file.
    wordings.flatMap(({ id, code }) => [id, searchWords(names.get(code) ?? "").join(" ")]),
  );
}
