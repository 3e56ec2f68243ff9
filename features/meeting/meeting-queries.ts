import "server-only";
import { and, eq, lte } from "drizzle-orm";
import { cache } from "react";
import { getDatabase } from "@/db/connection";
import { meeting } from "@/db/tables";
import { compareDates, type Day } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import type { MeetingDocument } from "@/domain/meeting/meeting";

/** The meetings that were known on a day, the newest first. */
export const listMeetings = cache(async (world: World, day: Day): Promise<MeetingDocument[]> => {
  const rows = await getDatabase()
    .db.select({ document: meeting.document })
    .from(meeting)
    .where(and(eq(meeting.world, world), lte(meeting.knownOn, day)));
  return rows.map((row) => row.document).sort((a, b) => compareDates(b.from, a.from));
});
