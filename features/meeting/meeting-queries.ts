import "server-only";
import { eq } from "drizzle-orm";
import { cache } from "react";
import type { CommandContext } from "@/db/command-context";
import { getDatabase } from "@/db/connection";
import { findKnownMeeting, type KnownMeeting, listKnownMeetings } from "@/db/known-meetings";
import { country, meeting } from "@/db/tables";
import { type Day, dayOf } from "@/domain/dates/partial-date";
import { audiences } from "@/domain/framework/framework";
import type { World } from "@/domain/framework/world";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { readableAudience } from "@/domain/permission/readable-audience";
import { DomainError } from "@/lib/errors";

/** The public meetings that were known on a day, the newest first. */
export const listMeetings = cache(async (world: World, day: Day): Promise<MeetingDocument[]> => {
  const known = await listKnownMeetings(getDatabase().db, world, day);
  return known.map(({ document }) => document).filter(({ audience }) => audience === "public");
});

/** A public meeting of either world with its version, for whoever names it; undefined when there is none on the day. */
export async function findPublicMeeting(id: string, day: Day): Promise<KnownMeeting | undefined> {
  const known = await findKnownMeeting(getDatabase().db, id, day);
  return known?.document.audience === "public" ? known : undefined;
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
  const known = await listKnownMeetings(db, world, today);
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
