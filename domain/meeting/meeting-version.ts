import type { Day } from "../dates/partial-date";
import { type MeetingDocument, meetingSchema } from "./meeting";

/** A meeting as somebody put it on record; null when it was taken off. */
export interface MeetingVersion {
  number: number;
  knownOn: Day;
  document: unknown;
}

/** The version known on a day: of those that became known by then, the newest. Undefined before the first. */
export function versionOn<Version extends MeetingVersion>(
  versions: readonly Version[],
  day: Day,
): Version | undefined {
  return versions
    .filter(({ knownOn }) => knownOn <= day)
    .reduce<Version | undefined>(
      (newest, version) => (newest && newest.number > version.number ? newest : version),
      undefined,
    );
}

/** A stored meeting as it is read now: with what has been added to meetings since it was stored. */
export function storedMeeting(document: unknown): MeetingDocument {
  return meetingSchema.parse(document);
}
