import { and, eq, lte } from "drizzle-orm";
import { compareDates, type Day } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { storedMeeting, versionOn } from "@/domain/meeting/meeting-version";
import type { Db } from "./database";
import { meeting, meetingVersion } from "./tables";

/** A meeting as it stood on a day, with the version that says so. */
export interface KnownMeeting {
  world: World;
  version: number;
  /** Null where it was recorded before meetings had versions. */
  recordedAt: string | null;
  document: MeetingDocument;
}

/** The meetings of a world as known on a day, for every audience, the newest first. */
export async function listKnownMeetings(db: Db, world: World, day: Day): Promise<KnownMeeting[]> {
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
      const first = { number: 1, recordedAt: null, document: row.document };
      const { number, recordedAt, document } = versionOn(own, day) ?? first;
      if (document === null) return [];
      const known = { world: row.world, version: number, recordedAt };
      return [{ ...known, document: storedMeeting(document) }];
    })
    .sort((a, b) => compareDates(b.document.from, a.document.from));
}

/** A meeting of either world as known on a day, for every audience; undefined when it is not on record then. */
export async function findKnownMeeting(
  db: Db,
  id: string,
  day: Day,
): Promise<KnownMeeting | undefined> {
  const [row] = await db.select({ world: meeting.world }).from(meeting).where(eq(meeting.id, id));
  const known = row ? await listKnownMeetings(db, row.world, day) : [];
  return known.find(({ document }) => document.id === id);
}
