import "server-only";
import { and, asc, eq, inArray, lte, max, min } from "drizzle-orm";
import { cache } from "react";
import type { CommandContext } from "@/db/command-context";
import { getDatabase } from "@/db/connection";
import type { Db } from "@/db/database";
import { country, revision, statement } from "@/db/tables";
import { publicOn } from "@/db/valid-on";
import { type Day, dayOf } from "@/domain/dates/partial-date";
import type { Audience } from "@/domain/framework/framework";
import type { World } from "@/domain/framework/world";
import { readableAudience } from "@/domain/permission/readable-audience";
import { emptySections, profileFor, type SectionName } from "@/domain/profile/profile";
import { asOf, byKnowledge } from "@/domain/revision/as-of";
import { type CountryRecord, type CountryStatus, statusOn } from "@/domain/status/country-status";
import { DomainError } from "@/lib/errors";

const listedSections: SectionName[] = [
  "participation",
  "stages",
  "challenges",
  "lessons",
  "comments",
  "confirmations",
];

/** Where every country of a world stood on a day, as known that day, in the order of the codes. Only the sections that lists need are loaded. */
export const listStatuses = cache((world: World, day: Day) =>
  readStatuses(world, day, listedSections),
);

/** As `listStatuses`, with what countries are matched by as well. */
export const listMatchedStatuses = cache((world: World, day: Day) =>
  readStatuses(world, day, [...listedSections, "components", "institutions"]),
);

async function readStatuses(
  world: World,
  day: Day,
  sections: readonly SectionName[],
): Promise<CountryStatus[]> {
  const records = await listRecords(world, day);
  const rows = await getDatabase()
    .db.select({
      country: statement.country,
      section: statement.section,
      body: statement.body,
      sources: statement.sources,
    })
    .from(statement)
    .innerJoin(country, eq(country.iso3, statement.country))
    .where(and(eq(country.world, world), inArray(statement.section, [...sections]), publicOn(day)))
    .orderBy(asc(statement.country), asc(statement.statementId));
  const byCountry = new Map(records.map((record) => [record.country, record]));
  for (const row of rows) {
    const record = byCountry.get(row.country);
    if (!record) continue;
    (record.sections[row.section] as unknown[]).push(row.body);
    for (const source of row.sources)
      if (!record.sources.some((known) => known.id === source.id)) record.sources.push(source);
  }
  return records.map((record) => statusOn(record, day));
}

/** The countries known by a day, with no statement yet. */
async function listRecords(world: World, day: Day): Promise<CountryRecord[]> {
  const rows = await getDatabase()
    .db.select({
      country: country.iso3,
      names: country.names,
      region: country.region,
      centre: country.centre,
      cadenceMonths: country.cadenceMonths,
      lastKnownOn: max(revision.knownOn),
    })
    .from(country)
    .innerJoin(revision, eq(revision.country, country.iso3))
    .where(and(eq(country.world, world), lte(revision.knownOn, day)))
    .groupBy(country.iso3)
    .orderBy(asc(country.iso3));
  return rows.map((row) => ({
    ...row,
    lastKnownOn: row.lastKnownOn ?? day,
    sections: emptySections(),
    sources: [],
  }));
}

/** The day of the first record of a world; undefined while it has none. */
export const findFirstKnownDay = cache(async (world: World): Promise<Day | undefined> => {
  const [row] = await getDatabase()
    .db.select({ first: min(revision.knownOn) })
    .from(revision)
    .innerJoin(country, eq(country.iso3, revision.country))
    .where(eq(country.world, world));
  return row?.first ?? undefined;
});

/** Everything public that was known of a country on a day, with the revisions it went through until then; undefined when the tracker did not know the country. */
export const findCountry = cache((world: World, iso3: string, day: Day) =>
  readCountry(getDatabase().db, world, iso3, day, "public"),
);

/** What is published of a country and more than the public may read of it. Throws `forbidden` to those who may not, `not-found` without such a page. */
export async function getSharedCountry({ database, actor, now }: CommandContext, iso3: string) {
  const { db } = database;
  const today = dayOf(now);
  const missing = () => new DomainError("not-found", `nothing is published of ${iso3}`);
  const [place] = await db.select().from(country).where(eq(country.iso3, iso3));
  if (!place) throw missing();
  const { world } = place;
  const audience = readableAudience(actor.grants, iso3, await listCodes(db, world), today);
  if (audience === "public")
    throw new DomainError("forbidden", `${actor.id} reads ${iso3} as the public does`);
  const found = await readCountry(db, world, iso3, today, audience);
  if (!found) throw missing();
  return { ...found, world, audience, today };
}

/** The countries that share more with somebody than with the public, and are neither theirs nor theirs to review. */
export async function listSharing(
  { database, actor, now }: CommandContext,
  world: World,
): Promise<CountryStatus[]> {
  const today = dayOf(now);
  const codes = await listCodes(database.db, world);
  const sharing = codes.filter(
    (iso3) => readableAudience(actor.grants, iso3, codes, today) === "participants",
  );
  if (sharing.length === 0) return [];
  const statuses = await listStatuses(world, today);
  return statuses.filter(
    ({ country: iso3, participation }) => participation !== "other" && sharing.includes(iso3),
  );
}

async function listCodes(db: Db, world: World): Promise<string[]> {
  const rows = await db
    .select({ iso3: country.iso3 })
    .from(country)
    .where(eq(country.world, world));
  return rows.map(({ iso3 }) => iso3);
}

async function readCountry(db: Db, world: World, iso3: string, day: Day, audience: Audience) {
  const [row] = await db
    .select()
    .from(country)
    .where(and(eq(country.iso3, iso3), eq(country.world, world)));
  if (!row) return undefined;
  const stored = await db
    .select({
      number: revision.number,
      knownOn: revision.knownOn,
      recordedAt: revision.recordedAt,
      author: revision.author,
      reason: revision.reason,
      profile: revision.profile,
    })
    .from(revision)
    .where(and(eq(revision.country, iso3), lte(revision.knownOn, day)));
  const revisions = stored
    .map((entry) => ({ ...entry, profile: profileFor(entry.profile, audience) }))
    .sort(byKnowledge);
  const current = asOf(revisions, day);
  if (!current) return undefined;
  const { sources, country: code, ...sections } = current.profile;
  const { names, region, centre, cadenceMonths } = row;
  const record = {
    ...{ country: code, names, region, centre, cadenceMonths },
    lastKnownOn: current.knownOn,
    sections,
    sources,
  };
  return { status: statusOn(record, day), profile: current.profile, revisions };
}
