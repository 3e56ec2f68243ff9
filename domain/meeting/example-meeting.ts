import { exampleSource, exampleText } from "../profile/example-profile";
import type { MeetingDocument } from "./meeting";

/** A meeting for tests: at which nobody is named. */
export function exampleMeeting(fields: Partial<MeetingDocument> = {}): MeetingDocument {
  return {
    id: "mexico-city-2022",
    title: exampleText("ICCS meetings"),
    kind: "engagement",
    from: "2022-05-25",
    to: "2022-05-26",
    place: null,
    organisers: ["UNODC"],
    sessions: [],
    ...{ follows: null, agenda: null, documents: [], audience: "public" },
    attending: null,
    outcomes: [],
    source: exampleSource(),
    ...fields,
  };
}
