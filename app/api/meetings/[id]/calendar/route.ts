import { dayOf } from "@/domain/dates/partial-date";
import { meetingEvent } from "@/features/meeting/meeting-calendar";
import { findPublicMeeting } from "@/features/meeting/meeting-queries";
import { calendarAnswer, calendarFile } from "@/lib/calendar-file";
import { siteUrl } from "@/lib/env";
import { readingPath } from "@/lib/reading/reading";

/** A public meeting as a calendar file, for whoever wants to be there. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const known = await findPublicMeeting(id, dayOf(new Date()));
  if (!known) return new Response("There is no such meeting.\n", { status: 404 });
  const reading = { locale: "en" as const, world: known.world, asOf: null };
  const url = new URL(readingPath(reading, `/meetings/${id}`), siteUrl());
  const event = meetingEvent(known, url.href);
  if (!event) return new Response("The days of this meeting are not known yet.\n", { status: 404 });
  return calendarAnswer(id, calendarFile(known.document.title.text, [event]));
}
