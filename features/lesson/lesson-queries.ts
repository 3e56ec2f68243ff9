import "server-only";
import { and, eq } from "drizzle-orm";
import { getDatabase } from "@/db/connection";
import { findLessonIds } from "@/db/lesson-search";
import { country, statement } from "@/db/tables";
import { publicOn } from "@/db/valid-on";
import type { Day } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";

/** The lessons of a world that hold every word of the query as they were known on a day, the best match first. */
export async function searchLessons(
  world: World,
  day: Day,
  query: string,
): Promise<{ country: string; statementId: string }[]> {
  const database = getDatabase();
  const [ids, rows] = await Promise.all([
    findLessonIds(database, query),
    database.db
      .select({
        id: statement.id,
        country: statement.country,
        statementId: statement.statementId,
      })
      .from(statement)
      .innerJoin(country, eq(country.iso3, statement.country))
      .where(and(eq(country.world, world), eq(statement.section, "lessons"), publicOn(day))),
  ]);
  const rowById = new Map(rows.map(({ id, ...row }) => [id, row]));
  return ids.flatMap((id) => rowById.get(id) ?? []);
}
