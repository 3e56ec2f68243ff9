import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Day } from "@/domain/dates/partial-date";
import type { Audience } from "@/domain/framework/framework";
import type { SectionName } from "@/domain/profile/profile";
import {
  type IndexedStatement,
  indexNext,
  indexRevisions,
} from "@/domain/revision/statement-index";
import type { WrittenProfile } from "@/domain/revision/written-profile";
import type { Database, Tx } from "./database";
import { indexLesson, unindexLesson } from "./lesson-search";
import { prepared } from "./prepared";
import { revision, statement } from "./tables";

// Both engines limit how many values one statement may bind; 32,766 is the lower.
const rowsAtOnce = 1_000;

interface OpenRow {
  id: number;
  section: SectionName;
  statementId: string;
  audience: Audience;
  bodyText: string;
  sourcesText: string;
  knownFrom: Day;
}

const selectOpen = prepared<OpenRow>((db) =>
  db
    .select({
      id: statement.id,
      section: statement.section,
      statementId: sql`${statement.statementId}`.as("statementId"),
      audience: statement.audience,
      bodyText: sql`cast(${statement.body} as text)`.as("bodyText"),
      sourcesText: sql`cast(${statement.sources} as text)`.as("sourcesText"),
      knownFrom: sql`${statement.knownFrom}`.as("knownFrom"),
    })
    .from(statement)
    .where(and(eq(statement.country, sql.placeholder("country")), isNull(statement.knownTo))),
);

const closeRow = prepared((db) =>
  db
    .update(statement)
    .set({ knownTo: sql`${sql.placeholder("knownOn")}` })
    .where(eq(statement.id, sql.placeholder("id"))),
);

const insertRow = prepared<{ id: number }>((db) =>
  db
    .insert(statement)
    .values({
      country: sql.placeholder("country"),
      section: sql.placeholder("section"),
      statementId: sql.placeholder("statementId"),
      audience: sql.placeholder("audience"),
      body: sql`${sql.placeholder("bodyText")}`,
      sources: sql`${sql.placeholder("sourcesText")}`,
      knownFrom: sql.placeholder("knownFrom"),
      knownTo: sql.placeholder("knownTo"),
    })
    .returning({ id: statement.id }),
);

/** Carries the index of a country on to its newest revision. */
export async function extendIndex(
  database: Database,
  tx: Tx,
  written: WrittenProfile,
  knownOn: Day,
): Promise<void> {
  const { country } = written.profile;
  const open = await selectOpen(tx, { country });
  const step = indexNext(open, written, knownOn);
  await removeRows(database, tx, step.dropped);
  for (const { id } of step.closed) await closeRow(tx, { id, knownOn });
  await insertRows(database, tx, country, step.opened);
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
  for (const row of rows) {
    const [inserted] = await insertRow(tx, { ...row, country });
    if (inserted && "happened" in row.body) await indexLesson(database, inserted.id, row.body);
  }
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
