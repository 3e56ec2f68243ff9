import { z } from "zod";
import {
  compareDates,
  type Day,
  earliestDay,
  latestDay,
  partialDateSchema,
} from "../dates/partial-date";
import { audiences } from "../framework/framework";
import { idSchema, maxListed, sourceSchema, textSchema } from "../profile/statement";

/** `exchange`: two or more countries, one of them helping another. */
export const meetingKinds = [
  "engagement",
  "technical",
  "training",
  "experts",
  "regional",
  "exchange",
] as const;

const countriesSchema = z
  .array(z.string().regex(/^[A-Z]{3}$/, { error: "country-malformed" }))
  .max(300, { error: "list-too-long" });
const lineSchema = z
  .string()
  .trim()
  .min(1, { error: "text-empty" })
  .max(300, { error: "text-too-long" });

/** A meeting on the ICCS: who came together when, who presented and attended, and what came of it. Like every statement it has a source. */
export const meetingSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  kind: z.enum(meetingKinds, { error: "choice" }),
  from: partialDateSchema,
  to: partialDateSchema,
  place: textSchema.nullable(),
  organisers: z.array(lineSchema).max(maxListed, { error: "list-too-long" }),
  sessions: z
    .array(
      z.strictObject({
        date: partialDateSchema,
        title: textSchema,
        presenting: countriesSchema,
        attending: countriesSchema,
      }),
    )
    .max(maxListed, { error: "list-too-long" }),
  /** Those attending the meeting as a whole; null where the source names nobody. */
  attending: countriesSchema.nullable(),
  outcomes: z.array(textSchema).max(maxListed, { error: "list-too-long" }),
  source: sourceSchema,
  /** The meeting that this one follows in its series. */
  follows: idSchema.nullable().default(null),
  agenda: textSchema.nullable().default(null),
  documents: z
    .array(
      z.strictObject({
        title: lineSchema,
        url: z
          .url({ protocol: /^https?$/, error: "url-malformed" })
          .max(2_000, { error: "text-too-long" }),
      }),
    )
    .max(maxListed, { error: "list-too-long" })
    .default([]),
  audience: z.enum(audiences, { error: "choice" }).default("public"),
});
export type MeetingDocument = z.infer<typeof meetingSchema>;
/** A meeting as it is entered: what is not said of it is left out. */
export type MeetingInput = z.input<typeof meetingSchema>;

/** Who presented and who attended, over all sessions; whoever presented is not repeated among those attending. */
export function attendanceOf(meeting: MeetingDocument): {
  presenting: string[];
  attending: string[];
} {
  const presenting = unique(meeting.sessions.flatMap((session) => session.presenting));
  const attending = unique([
    ...meeting.sessions.flatMap((session) => session.attending),
    ...(meeting.attending ?? []),
  ]).filter((country) => !presenting.includes(country));
  return { presenting, attending };
}

/** Whether the meeting ends before it begins, whatever its dates can mean. */
export function endsBeforeItBegins({ from, to }: Pick<MeetingDocument, "from" | "to">): boolean {
  return latestDay(to) < earliestDay(from);
}

/** The meeting that ended last, on the day or before: what "since the last meeting" refers to. */
export function lastMeetingBefore(
  meetings: readonly MeetingDocument[],
  day: Day,
): MeetingDocument | undefined {
  return meetings
    .filter((meeting) => latestDay(meeting.to) <= day)
    .sort((a, b) => compareDates(a.to, b.to))
    .at(-1);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** The meeting that each country attends next: the first that is not over on the day. */
export function nextMeetings(
  meetings: readonly MeetingDocument[],
  day: Day,
): Map<string, MeetingDocument> {
  const ahead = meetings
    .filter((meeting) => latestDay(meeting.to) >= day)
    .sort((a, b) => compareDates(a.from, b.from));
  const byCountry = new Map<string, MeetingDocument>();
  for (const meeting of ahead) {
    const { presenting, attending } = attendanceOf(meeting);
    for (const country of [...presenting, ...attending])
      if (!byCountry.has(country)) byCountry.set(country, meeting);
  }
  return byCountry;
}

/** The first day of a meeting that is still ahead: today while it is under way. */
export function firstDayAhead(meeting: MeetingDocument, today: Day): Day {
  const first = earliestDay(meeting.from);
  return first > today ? first : today;
}
