import { type Day, latestDay } from "@/domain/dates/partial-date";
import type { FigureContext } from "@/domain/figure/figure";
import { lastMeetingBefore, type MeetingDocument } from "@/domain/meeting/meeting";
import type { CountryStatus } from "@/domain/status/country-status";
import { listStatuses } from "@/features/country/country-queries";
import { listMeetings } from "@/features/meeting/meeting-queries";
import { dayOfReading, type Reading } from "@/lib/reading/reading";

/** What the pages that count over all countries read. */
export interface Standing {
  day: Day;
  statuses: CountryStatus[];
  meetings: MeetingDocument[];
  lastMeeting: MeetingDocument | undefined;
  context: FigureContext;
}

export async function loadStanding(reading: Reading): Promise<Standing> {
  const day = dayOfReading(reading);
  const [statuses, meetings] = await Promise.all([
    listStatuses(reading.world, day),
    listMeetings(reading.world, day),
  ]);
  const lastMeeting = lastMeetingBefore(meetings, day);
  const lastMeetingDay = lastMeeting && latestDay(lastMeeting.to);
  return { day, statuses, meetings, lastMeeting, context: { day, lastMeetingDay } };
}
