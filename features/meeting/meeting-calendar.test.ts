import { expect, test } from "vitest";
import { exampleMeeting } from "@/domain/meeting/example-meeting";
import { exampleText } from "@/domain/profile/example-profile";
import { meetingEvent } from "./meeting-calendar";

const recordedAt = "2026-06-15T09:30:00.000Z";
const url = "https://iccs.example.org/en/meetings/mexico-city-2022";

test("a meeting is the same entry in every version, written when the version was", () => {
  const document = exampleMeeting({ place: exampleText("Mexico City") });
  expect(meetingEvent({ document, version: 3, recordedAt }, url)).toEqual({
    ...{ uid: "meeting-mexico-city-2022@iccs-implementation-tracker", url },
    ...{ from: "2022-05-25", to: "2022-05-26", sequence: 2 },
    ...{ writtenAt: new Date(recordedAt), summary: "ICCS meetings", location: "Mexico City" },
  });
});

test("a meeting from before there were versions was written on its first day", () => {
  const event = meetingEvent({ document: exampleMeeting(), version: 1, recordedAt: null }, url);
  expect(event).toMatchObject({ writtenAt: new Date("2022-05-25T00:00:00Z"), sequence: 0 });
});

test.each([
  ["2022", "2022"],
  ["2022-05", "2022-05"],
  ["2022-05-25", "2022-05"],
])("a meeting from %s to %s is no entry of a calendar", (from, to) => {
  const document = exampleMeeting({ from, to });
  expect(meetingEvent({ document, version: 1, recordedAt }, url)).toBeUndefined();
});
