import { compareDates } from "../dates/partial-date";
import type { MeetingDocument } from "./meeting";

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
