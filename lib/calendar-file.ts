import ical from "ical-generator";
import { oneLine } from "./plain-text";

/** One or more whole days, both included, as ISO 8601. */
export interface CalendarEvent {
  /** The same for the same thing, whatever becomes of it. */
  uid: string;
  from: string;
  to: string;
  /** When this wording of it was written: not when the file was made, so that the same gives the same file. */
  writtenAt: Date;
  /** One more with each change, from 0. */
  sequence: number;
  summary: string;
  location?: string | undefined;
  url: string;
}

/** A calendar file (RFC 5545). Text of people becomes one line each and is escaped by the library. */
export function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    name: oneLine(name),
    prodId: { company: "ICCS Implementation Tracker", product: "Calendar", language: "EN" },
  });
  for (const event of events)
    calendar.createEvent({
      ...{ id: event.uid, stamp: event.writtenAt, sequence: event.sequence, allDay: true },
      ...{ start: startOf(event.from), end: new Date(startOf(event.to).getTime() + dayLength) },
      ...{ summary: oneLine(event.summary), location: oneLine(event.location ?? "") || null },
      url: event.url,
    });
  return `${calendar.toString()}\r\n`;
}

const dayLength = 86_400_000;

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The file as an answer. */
export function calendarAnswer(fileName: string, text: string): Response {
  return new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}.ics"`,
    },
  });
}
