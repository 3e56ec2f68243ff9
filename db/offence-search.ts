import type { Day } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import { searchWords } from "@/domain/search/fold-text";
import type { Database } from "./database";

/** Statements are as long as both engines take them; more rows at once are not quicker. */
const rowsAtOnce = 100;

/** Makes the offences of a version findable by the words of their names, in place of those of the version before. */
export async function indexOffences(
  database: Database,
  versionId: number,
  former: number | null,
): Promise<void> {
  const { engine, raw } = database;
  const place = engine === "sqlite" ? () => "?" : (at: number) => `$${at}`;
  if (former !== null)
    await raw(
      engine === "sqlite"
        ? "DELETE FROM offence_search WHERE rowid IN (SELECT id FROM national_offence WHERE version_id = ?)"
        : "DELETE FROM offence_search WHERE offence_id IN (SELECT id FROM national_offence WHERE version_id = $1)",
      [former],
    );
  let after = 0;
  for (;;) {
    const rows = await raw<{ id: number; name: string }>(
      `SELECT id, name FROM national_offence WHERE version_id = ${place(1)} AND id > ${place(2)} ORDER BY id LIMIT ${rowsAtOnce}`,
      [versionId, after],
    );
    const last = rows.at(-1);
    if (!last) return;
    const values = rows.map((_, at) =>
      engine === "sqlite"
        ? "(?, ?)"
        : `($${2 * at + 1}::integer, to_tsvector('simple', $${2 * at + 2}))`,
    );
    await raw(
      engine === "sqlite"
        ? `INSERT INTO offence_search (rowid, body) VALUES ${values.join(", ")}`
        : `INSERT INTO offence_search (offence_id, body) VALUES ${values.join(", ")}`,
      // Bare words only: PostgreSQL would read "hurto/robo" as the name of a file.
      rows.flatMap(({ id, name }) => [id, searchWords(name).join(" ")]),
    );
    after = last.id;
  }
}

/** The ids of the offences of published tables that hold any of some words, which are folded already, as the beginning of a word; the more and the rarer, the better the match. Without words, none. */
export async function findLikeOffenceIds(
  { engine, raw }: Database,
  words: readonly string[],
  limit: number,
): Promise<number[]> {
  const asked = words.slice(0, 20);
  if (asked.length === 0) return [];
  const rows =
    engine === "sqlite"
      ? await raw<{ id: number }>(
          "SELECT rowid AS id FROM offence_search WHERE offence_search MATCH ? ORDER BY rank, rowid LIMIT ?",
          [asked.map((word) => `"${word}"*`).join(" OR "), limit],
        )
      : await raw<{ id: number }>(
          "SELECT offence_id AS id FROM offence_search, to_tsquery('simple', $1) AS wanted WHERE body @@ wanted ORDER BY ts_rank(body, wanted) DESC, offence_id LIMIT $2",
          [asked.map((word) => `${word}:*`).join(" | "), limit],
        );
  return rows.map((row) => row.id);
}

const publishedFrom = (join: "JOIN" | "CROSS JOIN", id: "rowid" | "offence_id") =>
  `FROM offence_search ${join} national_offence AS o ON o.id = offence_search.${id} ${join} table_version AS v ON v.id = o.version_id ${join} correspondence_table AS t ON t.id = v.table_id ${join} country AS c ON c.iso3 = t.country`;

/** The ids of the offences that hold every word of a query, as the beginning of a word and whatever the accents, in the newest versions of the tables of a world, where these were public by a day; the best match first. Without words, none. */
export async function findPublishedOffenceIds(
  { engine, raw }: Database,
  { world, day, query, limit }: { world: World; day: Day; query: string; limit: number },
): Promise<number[]> {
  const words = searchWords(query).slice(0, 20);
  if (words.length === 0) return [];
  const rows =
    engine === "sqlite"
      ? await raw<{ id: number }>(
          // Joined in this order and ordered by nothing but the rank, SQLite stops at the limit and sorts no rows itself.
          `SELECT o.id AS id ${publishedFrom("CROSS JOIN", "rowid")} WHERE offence_search MATCH ? AND c.world = ? AND v.known_on <= ? ORDER BY offence_search.rank LIMIT ?`,
          [words.map((word) => `"${word}"*`).join(" "), world, day, limit],
        )
      : await raw<{ id: number }>(
          `SELECT o.id AS id ${publishedFrom("JOIN", "offence_id")} WHERE body @@ to_tsquery('simple', $1) AND c.world = $2 AND v.known_on <= $3 ORDER BY ts_rank(body, to_tsquery('simple', $1)) DESC, o.id LIMIT $4`,
          [words.map((word) => `${word}:*`).join(" & "), world, day, limit],
        );
  return rows.map((row) => row.id);
}
