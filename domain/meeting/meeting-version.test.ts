import { describe, expect, test } from "vitest";
import { exampleMeeting } from "./example-meeting";
import { storedMeeting, versionOn } from "./meeting-version";

describe("the version of a meeting known on a day", () => {
  const version = (number: number, knownOn: string) => ({ number, knownOn, document: null });
  const versions = [version(2, "2026-03-01"), version(1, "2026-01-01"), version(3, "2026-03-01")];

  test.each([
    ["is none before the first", "2025-12-31", undefined],
    ["is the first from its day on", "2026-01-01", 1],
    ["is the one before until the day of the next", "2026-02-28", 1],
    ["is the newest of those of one day", "2026-03-01", 3],
  ])("%s", (_, day, expected) => {
    expect(versionOn(versions, day)?.number).toBe(expected);
  });
});

test("a meeting stored before it could follow another, have an agenda, documents and an audience, is public and has none", () => {
  const { follows: _f, agenda: _a, documents: _d, audience: _p, ...old } = exampleMeeting();
  expect(storedMeeting(old)).toEqual(exampleMeeting());
});
