import type { Day } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import { searchWords } from "@/domain/search/fold-text";
import type { Database } from "./database";

/** A query of more words is searched by the first of them. */
const wordsAtMost = 20;

const publishedFrom = (join: "JOIN" | "CROSS JOIN", id: "rowid" | "wording_id") =>
  `FROM offence_search ${join} offence_wording AS w ON w.id = offence_search.${id} ${join} correspondence_table AS t ON t.id = w.table_id ${join} country AS c ON c.iso3 = t.country`;

/**
 * The ids of the wordings of a world that were public on a day and hold every word, as the beginning of a word and
 * whatever the accents, the best match first. Without words, none.
 */
export async function findPublishedWordings(
  { engine, raw }: Database,
  { world, day, query, limit }: { world: World; day: Day; query: string; limit: number },
): Promise<number[]> {
  const words = searchWords(query).slice(0, wordsAtMost);
  if (words.length === 0) return [];
  const rows =
    engine === "sqlite"
      ? await raw<{ id: number }>(
          // Joined in this order and ordered by nothing but the rank, SQLite stops at the limit and sorts no rows itself.
          `SELECT w.id AS id ${publishedFrom("CROSS JOIN", "rowid")} WHERE offence_search MATCH ? AND c.world = ? AND w.known_from <= ? AND (w.known_to IS NULL OR w.known_to > ?) ORDER BY offence_search.rank LIMIT ?`,
          [words.map((word) => `"${word}"*`).join(" "), world, day, day, limit],
        )
      : await raw<{ id: number }>(
          `SELECT w.id AS id ${publishedFrom("JOIN", "wording_id")} WHERE body @@ to_tsquery('simple', $1) AND c.world = $2 AND w.known_from <= $3 AND (w.known_to IS NULL OR w.known_to > $3) ORDER BY ts_rank(body, to_tsquery('simple', $1)) DESC, w.id LIMIT $4`,
          [words.map((word) => `${word}:*`).join(" & "), world, day, limit],
        );
  return rows.map((row) => row.id);
}

/**
 * The ids of the wordings of the newest published versions of a world that hold any of some words, which are folded
 * already, but for those of one table; the more and the rarer, the better the match.
 */
export async function findLikeWordings(
  { engine, raw }: Database,
  {
    words,
    world,
    exceptTable,
    limit,
  }: { words: readonly string[]; world: World; exceptTable: string; limit: number },
): Promise<number[]> {
  const asked = words.slice(0, wordsAtMost);
  if (asked.length === 0) return [];
  const rows =
    engine === "sqlite"
      ? await raw<{ id: number }>(
          `SELECT w.id AS id ${publishedFrom("CROSS JOIN", "rowid")} WHERE offence_search MATCH ? AND c.world = ? AND w.table_id <> ? AND w.known_to IS NULL ORDER BY offence_search.rank LIMIT ?`,
          [asked.map((word) => `"${word}"*`).join(" OR "), world, exceptTable, limit],
        )
      : await raw<{ id: number }>(
          `SELECT w.id AS id ${publishedFrom("JOIN", "wording_id")} WHERE body @@ to_tsquery('simple', $1) AND c.world = $2 AND w.table_id <> $3 AND w.known_to IS NULL ORDER BY ts_rank(body, to_tsquery('simple', $1)) DESC, w.id LIMIT $4`,
          [asked.map((word) => `${word}:*`).join(" | "), world, exceptTable, limit],
        );
  return rows.map((row) => row.id);
}
