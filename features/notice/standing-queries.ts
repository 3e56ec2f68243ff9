import "server-only";
import { and, eq, inArray, isNull, max } from "drizzle-orm";
import type { Db } from "@/db/database";
import { country, countryUpdate, revision, statement, updateEdit } from "@/db/tables";
import { type Day, dayOf } from "@/domain/dates/partial-date";
import type { PageState, UpdateProgress } from "@/domain/notice/digest";
import type { StatementOf } from "@/domain/profile/profile";
import { freshnessOn } from "@/domain/status/freshness";

// Nobody is reminded of what is fictional.
const isReal = eq(country.world, "real");

/** The pages of all countries of which something is published, and how fresh each is. */
export async function listPages(db: Db, day: Day): Promise<PageState[]> {
  const rows = await db
    .select({
      country: country.iso3,
      cadenceMonths: country.cadenceMonths,
      lastKnownOn: max(revision.knownOn),
    })
    .from(country)
    .innerJoin(revision, eq(revision.country, country.iso3))
    .where(isReal)
    .groupBy(country.iso3, country.cadenceMonths);
  const confirmations = await db
    .select({ country: statement.country, body: statement.body })
    .from(statement)
    .where(and(eq(statement.section, "confirmations"), isNull(statement.knownTo)));
  return rows.map((row) => {
    const own = confirmations
      .filter((entry) => entry.country === row.country)
      .map(({ body }) => body as StatementOf<"confirmations">);
    const freshness = freshnessOn(own, row.lastKnownOn ?? day, row.cadenceMonths, day);
    return { country: row.country, freshness };
  });
}

/** The updates under way, each with the day on which somebody last worked on it. */
export async function listProgress(db: Db): Promise<UpdateProgress[]> {
  const rows = await db
    .select({
      id: countryUpdate.id,
      country: countryUpdate.country,
      kind: countryUpdate.kind,
      state: countryUpdate.state,
      stateSince: countryUpdate.stateSince,
      editedAt: max(updateEdit.editedAt),
    })
    .from(countryUpdate)
    .innerJoin(country, eq(country.iso3, countryUpdate.country))
    .leftJoin(updateEdit, eq(updateEdit.updateId, countryUpdate.id))
    .where(and(isReal, inArray(countryUpdate.state, ["draft", "submitted", "returned"])))
    .groupBy(countryUpdate.id);
  return rows.map(({ editedAt, stateSince, ...row }) => {
    const touchedAt = editedAt !== null && editedAt > stateSince ? editedAt : stateSince;
    return {
      ...row,
      stateSince: dayOf(new Date(stateSince)),
      touchedOn: dayOf(new Date(touchedAt)),
    };
  });
}
