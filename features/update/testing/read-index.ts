import { eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { statement } from "@/db/tables";
import { compareText } from "@/domain/dates/partial-date";
import { canonicalJson } from "@/domain/json/canonical-json";

/** The index of a country, without the keys of its rows: what a rebuild gives again. */
export async function readIndex({ database }: CommandContext, iso3: string): Promise<unknown[]> {
  const rows = await database.db.select().from(statement).where(eq(statement.country, iso3));
  return sorted(rows.map(({ id, ...row }) => row));
}

/** What lesson search holds, by the statement it belongs to: one row for each lesson in the index, of any country. */
export async function readSearch({ database }: CommandContext): Promise<unknown[]> {
  const key = database.engine === "sqlite" ? "rowid" : "statement_id";
  const found = await database.raw<{ id: number; body: string }>(
    `SELECT ${key} AS id, body FROM lesson_search`,
  );
  const lessons = await database.db
    .select()
    .from(statement)
    .where(eq(statement.section, "lessons"));
  const lessonById = new Map(lessons.map(({ id, ...row }) => [id, row]));
  if (found.length !== lessons.length)
    throw new Error(`${found.length} rows of lesson search for ${lessons.length} lessons`);
  return sorted(found.map(({ id, body }) => [lessonById.get(id), body]));
}

export function sorted<Row>(rows: Row[]): Row[] {
  return rows
    .map((row) => ({ row, text: canonicalJson(row) }))
    .sort((a, b) => compareText(a.text, b.text))
    .map(({ row }) => row);
}
