import { compareDates } from "../dates/partial-date";
import { attendanceOf, type MeetingDocument } from "./meeting";

type Linked = Pick<MeetingDocument, "id" | "follows">;

/** Whether a meeting that follows `follows` would, by way of those before, follow itself. */
export function isCycle(meetings: readonly Linked[], { id, follows }: Linked): boolean {
  const before = new Map(meetings.map((meeting) => [meeting.id, meeting.follows]));
  const seen = new Set<string>([id]);
  for (let next = follows; next !== null; next = before.get(next) ?? null) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
}

/** The meeting before in its series, and those that follow it, the earliest first; of the meetings given only. */
export function seriesOf(
  meeting: Linked,
  meetings: readonly MeetingDocument[],
): { before: MeetingDocument | undefined; after: MeetingDocument[] } {
  return {
    before: meetings.find(({ id }) => id === meeting.follows),
    after: meetings
      .filter(({ follows }) => follows === meeting.id)
      .sort((a, b) => compareDates(a.from, b.from)),
  };
}

/** What the next meeting of a series has in common with the last, to begin with: all but when and where, and what came of it. */
export function nextOf(last: MeetingDocument): Partial<MeetingDocument> {
  const { id, title, kind, organisers, audience } = last;
  const { presenting, attending } = attendanceOf(last);
  const invited = [...presenting, ...attending].sort();
  return {
    ...{ title, kind, organisers, audience, follows: id },
    attending: invited.length > 0 ? invited : null,
  };
}
