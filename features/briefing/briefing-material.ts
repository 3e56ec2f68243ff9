import "server-only";
import { and, eq, inArray, lte } from "drizzle-orm";
import type { Database, Db } from "@/db/database";
import { findKnownMeeting, listKnownMeetings } from "@/db/known-meetings";
import { commitment, country, peerConsent, revision } from "@/db/tables";
import type {
  BriefingMaterial,
  CommitmentMaterial,
  CountryMaterial,
} from "@/domain/briefing/briefing-material";
import type { BriefingSettings } from "@/domain/briefing/briefing-settings";
import type { Day } from "@/domain/dates/partial-date";
import { publicStateOn, stateOn } from "@/domain/engagement/commitment-state";
import { type Audience, audiences } from "@/domain/framework/framework";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { type Profile, profileFor } from "@/domain/profile/profile";
import { asOf } from "@/domain/revision/as-of";
import { statusOn } from "@/domain/status/country-status";
import { compareIn, nameIn } from "@/lib/i18n/locales";

/** What was known on the briefing's day of its countries, in what its audience may read, by their names in its language. Countries that the tracker does not have are left out. */
export async function loadBriefingMaterial(
  { db }: Pick<Database, "db">,
  settings: Omit<BriefingSettings, "sections" | "title">,
): Promise<BriefingMaterial> {
  const { countries: codes, asOf: day, since, audience, language } = settings;
  const places = await db.select().from(country).where(inArray(country.iso3, codes));
  const revisions = await db
    .select({
      country: revision.country,
      number: revision.number,
      knownOn: revision.knownOn,
      profile: revision.profile,
    })
    .from(revision)
    .where(and(inArray(revision.country, codes), lte(revision.knownOn, day)));
  const compare = compareIn(language);
  const countries = places
    .sort((a, b) => compare(nameIn(a.names, language), nameIn(b.names, language)))
    .map((place): CountryMaterial => {
      const own = revisions.filter((each) => each.country === place.iso3);
      const current = asOf(own, day);
      const profile = current ? profileFor(current.profile, audience) : null;
      const { iso3, names } = place;
      return {
        ...{ country: iso3, names, profile },
        status: current && profile ? statusIn(place, profile, current.knownOn, day) : null,
        before: profileOn(own, since, audience),
      };
    });
  return {
    countries,
    since,
    meeting: await findMeeting(db, settings.meeting, day, audience),
    commitments: await listCommitments(db, codes, day, audience),
    consenting: await listConsenting(db, codes),
  };
}

/** Those of the countries that let themselves be named, as of now: a consent taken back holds for past days as well. */
async function listConsenting(db: Db, codes: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ country: peerConsent.country })
    .from(peerConsent)
    .where(and(eq(peerConsent.isGiven, true), inArray(peerConsent.country, [...codes])));
  return rows.map((row) => row.country).sort();
}

function statusIn(
  { names, region, centre, cadenceMonths }: typeof country.$inferSelect,
  profile: Profile,
  lastKnownOn: Day,
  day: Day,
) {
  const { sources, country: iso3, ...sections } = profile;
  const place = { country: iso3, names, region, centre, cadenceMonths };
  return statusOn({ ...place, lastKnownOn, sections, sources }, day);
}

function profileOn(
  own: readonly { number: number; knownOn: Day; profile: Profile }[],
  day: Day | null,
  audience: Audience,
): Profile | null {
  const stood = day === null ? undefined : asOf(own, day);
  return stood ? profileFor(stood.profile, audience) : null;
}

/** The meeting as known on the day, if it was on record then and the audience may read of it. */
async function findMeeting(db: Db, id: string | null, day: Day, audience: Audience) {
  const known = id === null ? undefined : await findKnownMeeting(db, id, day);
  return known && isFor(audience, known.document) ? known.document : null;
}

function isFor(audience: Audience, document: MeetingDocument): boolean {
  return audiences.indexOf(document.audience) <= audiences.indexOf(audience);
}

/** As they stood on the day; of meetings that the audience may read of, and but for the Centre only what the countries confirmed. */
async function listCommitments(
  db: Db,
  codes: readonly string[],
  day: Day,
  audience: Audience,
): Promise<CommitmentMaterial[]> {
  const rows = await db
    .select({ row: commitment, world: country.world })
    .from(commitment)
    .innerJoin(country, eq(country.iso3, commitment.country))
    .where(inArray(commitment.country, [...codes]));
  const worlds = [...new Set(rows.map(({ world }) => world))];
  const meetings = await Promise.all(worlds.map((world) => listKnownMeetings(db, world, day)));
  const readable = new Set(
    meetings
      .flat()
      .filter(({ document }) => isFor(audience, document))
      .map(({ document }) => document.id),
  );
  return rows
    .map(({ row }) => row)
    .filter((row) => row.createdAt.slice(0, 10) <= day && readable.has(row.meeting))
    .filter((row) => audience === "centre" || publicStateOn(row, day) !== undefined)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .map((row) => {
      const { id, meeting, country, challengeId, what, who, dueOn } = row;
      const state = stateOn(row, day);
      return { id, meeting, country, challengeId, what, who, dueOn, state };
    });
}
