import { isDay } from "@/domain/dates/partial-date";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import type { CalendarEvent } from "@/lib/calendar-file";

/** Whether the days of a meeting are known: a month or a year is no entry of a calendar. */
export function hasCalendar({ from, to }: Pick<MeetingDocument, "from" | "to">): boolean {
  return isDay(from) && isDay(to);
}

/** A meeting as an entry of a calendar; undefined while its days are not known. */
export function meetingEvent(
  {
    document,
    version,
    recordedAt,
  }: { document: MeetingDocument; version: number; recordedAt: string | null },
  url: string,
): CalendarEvent | undefined {
  if (!hasCalendar(document)) return undefined;
  const { id, from, to, title, place } = document;
  return {
    ...{ uid: `meeting-${id}@iccs-implementation-tracker`, from, to, url },
    ...{ writtenAt: new Date(recordedAt ?? `${from}T00:00:00Z`), sequence: version - 1 },
    ...{ summary: title.text, location: place?.text },
  };
}
