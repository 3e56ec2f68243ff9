import type { StatementOf } from "@/domain/profile/profile";
import { searchWords } from "@/domain/search/fold-text";
import type { Database } from "./database";

/** Makes a lesson findable by the words of its text and of its translations. */
export async function indexLesson(
  database: Database,
  statementId: number,
  lesson: StatementOf<"lessons">,
): Promise<void> {
  const texts = [lesson.happened, lesson.suggests].flatMap((text) =>
    text ? [text.text, ...text.translations.map((translation) => translation.text)] : [],
  );
  // Bare words only: PostgreSQL would read "police/courts" as the name of a file, and "3.1" as one number.
  const body = texts.flatMap(searchWords).join(" ");
  await (database.engine === "sqlite"
    ? database.raw("INSERT INTO lesson_search (rowid, body) VALUES (?, ?)", [statementId, body])
    : database.raw(
        "INSERT INTO lesson_search (statement_id, body) VALUES ($1, to_tsvector('simple', $2))",
        [statementId, body],
      ));
}

/** Forgets lessons whose rows leave the index of statements. */
export async function unindexLesson(database: Database, statementId: number): Promise<void> {
  await (database.engine === "sqlite"
    ? database.raw("DELETE FROM lesson_search WHERE rowid = ?", [statementId])
    : database.raw("DELETE FROM lesson_search WHERE statement_id = $1", [statementId]));
}

/** The ids of the statements that hold every word of the query, as the beginning of a word and whatever the accents, the best match first. A query without words matches nothing. */
export async function findLessonIds(database: Database, query: string): Promise<number[]> {
  const words = searchWords(query).slice(0, 20);
  if (words.length === 0) return [];
  const rows = await (database.engine === "sqlite"
    ? database.raw<{ id: number }>(
        "SELECT rowid AS id FROM lesson_search WHERE lesson_search MATCH ? ORDER BY rank, rowid",
        [words.map((word) => `"${word}"*`).join(" ")],
      )
    : database.raw<{ id: number }>(
        "SELECT statement_id AS id FROM lesson_search, to_tsquery('simple', $1) AS wanted WHERE body @@ wanted ORDER BY ts_rank(body, wanted) DESC, statement_id",
        [words.map((word) => `${word}:*`).join(" & ")],
      ));
  return rows.map((row) => row.id);
}
