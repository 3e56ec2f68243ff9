import "server-only";
import { and, eq, lte } from "drizzle-orm";
import { cache } from "react";
import type { CommandContext } from "@/db/command-context";
import { getDatabase } from "@/db/connection";
import type { Db } from "@/db/database";
import { country, meeting, meetingVersion } from "@/db/tables";
import { compareDates, type Day, dayOf } from "@/domain/dates/partial-date";
import { audiences } from "@/domain/framework/framework";
import type { World } from "@/domain/framework/world";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { storedMeeting, versionOn } from "@/domain/meeting/meeting-version";
import { readableAudience } from "@/domain/permission/readable-audience";
import { DomainError } from "@/lib/errors";

/** A meeting as it stood on a day, with the version that says so. */
export interface KnownMeeting {
  world: World;
  version: number;
  recordedAt: string | null;
  document: MeetingDocument;
}

/** The public meetings that were known on a day, the newest first. */
export const listMeetings = cache(async (world: World, day: Day): Promise<MeetingDocument[]> => {
  const known = await listKnown(getDatabase().db, world, day);
  return known.map(({ document }) => document).filter(({ audience }) => audience === "public");
});

/** A public meeting of either world with its version, for whoever names it; undefined when there is none today. */
export async function findPublicMeeting(id: string, day: Day): Promise<KnownMeeting | undefined> {
  const { db } = getDatabase();
  const [row] = await db.select({ world: meeting.world }).from(meeting).where(eq(meeting.id, id));
  const known = row ? await listKnown(db, row.world, day) : [];
  return known.find(({ document }) => document.id === id && document.audience === "public");
}

/** The meetings of a world that are known today and that the actor may read, the newest first: at the Centre all, for those of a country of the world also the ones of participants. */
export async function listReadableMeetings(
  { database, actor, now }: CommandContext,
  world: World,
): Promise<KnownMeeting[]> {
  const { db } = database;
  const today = dayOf(now);
  const peers = await db
    .select({ iso3: country.iso3 })
    .from(country)
    .where(eq(country.world, world));
  const codes = peers.map(({ iso3 }) => iso3);
  const widest = audiences.indexOf(readableAudience(actor.grants, noCountry, codes, today));
  const known = await listKnown(db, world, today);
  return known.filter(({ document }) => audiences.indexOf(document.audience) <= widest);
}

/** A meeting is of no country: what is for the Centre, nobody reads as one of a country. */
const noCountry = "";

/** A meeting that the actor may read, with those of its world. Throws `not-found` for others, so that nobody learns that there are any. */
export async function getReadableMeeting(context: CommandContext, id: string) {
  const [row] = await context.database.db
    .select({ world: meeting.world })
    .from(meeting)
    .where(eq(meeting.id, id));
  const meetings = row ? await listReadableMeetings(context, row.world) : [];
  const found = meetings.find(({ document }) => document.id === id);
  if (!found) throw new DomainError("not-found", `there is no meeting ${id}`);
  return { ...found, meetings: meetings.map(({ document }) => document) };
}

async function listKnown(db: Db, world: World, day: Day): Promise<KnownMeeting[]> {
  const isKnown = and(eq(meeting.world, world), lte(meeting.knownOn, day));
  const rows = await db.select().from(meeting).where(isKnown);
  const versions = await db
    .select({
      meeting: meetingVersion.meeting,
      number: meetingVersion.number,
      knownOn: meetingVersion.knownOn,
      recordedAt: meetingVersion.recordedAt,
      document: meetingVersion.document,
    })
    .from(meetingVersion)
    .innerJoin(meeting, eq(meeting.id, meetingVersion.meeting))
    .where(and(isKnown, lte(meetingVersion.knownOn, day)));
  return rows
    .flatMap((row) => {
      const own = versions.filter((version) => version.meeting === row.id);
      // From before meetings had versions.
      const first = { number: 1, recordedAt: null, document: row.document };
      const { number, recordedAt, document } = versionOn(own, day) ?? first;
      if (document === null) return [];
      const known = { world: row.world, version: number, recordedAt };
      return [{ ...known, document: storedMeeting(document) }];
    })
    .sort((a, b) => compareDates(b.document.from, a.document.from));
}
