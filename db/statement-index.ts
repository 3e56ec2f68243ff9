import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Day } from "@/domain/dates/partial-date";
import type { Profile } from "@/domain/profile/profile";
import {
  type IndexedStatement,
  indexNext,
  indexRevisions,
} from "@/domain/revision/statement-index";
import type { Database, Tx } from "./database";
import { indexLesson, unindexLesson } from "./lesson-search";
import { revision, statement } from "./tables";

// Both engines limit how many values one statement may bind; 32,766 is the lower.
const rowsAtOnce = 1_000;

/** Carries the index of a country on to its newest revision. */
export async function extendIndex(
  database: Database,
  tx: Tx,
  profile: Profile,
  knownOn: Day,
): Promise<void> {
  const open = await tx
    .select()
    .from(statement)
    .where(and(eq(statement.country, profile.country), isNull(statement.knownTo)));
  const step = indexNext(
    open.map((row) => ({ ...row, knownTo: null })),
    profile,
    knownOn,
  );
  await removeRows(database, tx, step.dropped);
  if (step.closed.length > 0)
    await tx
      .update(statement)
      .set({ knownTo: knownOn })
      .where(
        inArray(
          statement.id,
          step.closed.map((row) => row.id),
        ),
      );
  await insertRows(database, tx, profile.country, step.opened);
}

/** Computes the index of a country afresh from all its revisions. */
export async function rebuildIndex(database: Database, tx: Tx, country: string): Promise<void> {
  const revisions = await tx
    .select({ number: revision.number, knownOn: revision.knownOn, profile: revision.profile })
    .from(revision)
    .where(eq(revision.country, country));
  const present = await tx
    .select({ id: statement.id, section: statement.section })
    .from(statement)
    .where(eq(statement.country, country));
  await removeRows(database, tx, present);
  await insertRows(database, tx, country, indexRevisions(revisions));
}

async function insertRows(
  database: Database,
  tx: Tx,
  country: string,
  rows: readonly IndexedStatement[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    await insertChunk(database, tx, country, rows.slice(start, start + rowsAtOnce));
}

async function insertChunk(
  database: Database,
  tx: Tx,
  country: string,
  rows: readonly IndexedStatement[],
): Promise<void> {
  const inserted = await tx
    .insert(statement)
    .values(
      rows.map((row) => ({
        country,
        section: row.section,
        statementId: row.body.id,
        audience: row.audience,
        body: row.body,
        sources: row.sources,
        knownFrom: row.knownFrom,
        knownTo: row.knownTo,
      })),
    )
    .returning({ id: statement.id, body: statement.body });
  for (const { id, body } of inserted)
    if ("happened" in body) await indexLesson(database, id, body);
}

async function removeRows(
  database: Database,
  tx: Tx,
  rows: readonly Pick<typeof statement.$inferSelect, "id" | "section">[],
): Promise<void> {
  for (const row of rows) if (row.section === "lessons") await unindexLesson(database, row.id);
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const ids = rows.slice(start, start + rowsAtOnce).map((row) => row.id);
    await tx.delete(statement).where(inArray(statement.id, ids));
  }
}
