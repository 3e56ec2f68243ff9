import { describe, expect, test } from "vitest";
import { exampleText } from "../profile/example-profile";
import { exampleMeeting as meeting } from "./example-meeting";
import {
  attendanceOf,
  endsBeforeItBegins,
  firstDayAhead,
  lastMeetingBefore,
  type MeetingDocument,
  meetingSchema,
  nextMeetings,
} from "./meeting";

describe("who came to a meeting", () => {
  test("is each country once, over all sessions", () => {
    const document = meeting({
      sessions: [session(["KOR", "MEX"], ["MNG"]), session(["MEX"], ["MNG", "BHR"])],
      attending: ["ARE", "BHR"],
    });
    expect(attendanceOf(document)).toEqual({
      presenting: ["KOR", "MEX"],
      attending: ["MNG", "BHR", "ARE"],
    });
  });

  test("counts whoever presented once as presenting, not as attending", () => {
    const document = meeting({
      sessions: [session(["KOR"], ["MEX"]), session(["MEX"], ["KOR"])],
      attending: ["KOR", "BTN"],
    });
    expect(attendanceOf(document)).toEqual({ presenting: ["KOR", "MEX"], attending: ["BTN"] });
  });

  test("is nobody, where the source names nobody", () => {
    expect(attendanceOf(meeting({ attending: null }))).toEqual({ presenting: [], attending: [] });
  });
});

describe("the next meeting of a country", () => {
  const past = meeting({ id: "past", from: "2026-05-01", to: "2026-05-02", attending: ["KOR"] });
  const soon = meeting({ id: "soon", from: "2026-06-14", to: "2026-06-16", attending: ["KOR"] });
  const later = meeting({ id: "later", from: "2026-09", to: "2026-09", attending: ["KOR", "MEX"] });

  test("is the first that is not over, with those who attend", () => {
    const next = nextMeetings([later, past, soon], "2026-06-15");
    expect([...next]).toEqual([
      ["KOR", soon],
      ["MEX", later],
    ]);
    expect(nextMeetings([past], "2026-06-15").size).toBe(0);
  });

  test("begins today while it is under way", () => {
    expect(firstDayAhead(soon, "2026-06-15")).toBe("2026-06-15");
    expect(firstDayAhead(later, "2026-06-15")).toBe("2026-09-01");
  });
});

describe("the last meeting", () => {
  const first = meeting({ id: "first", from: "2018", to: "2018" });
  const second = meeting({ id: "second", from: "2022-05-25", to: "2022-05-26" });
  const third = meeting({ id: "third", from: "2022-06", to: "2022-06" });
  const meetings = [third, first, second];

  test.each([
    ["is none before the first has certainly ended", "2018-12-30", undefined],
    ["is a meeting of that year from the year's last day on", "2018-12-31", first],
    ["is not one that is still going on", "2022-05-25", first],
    ["is one that ends on the day itself", "2022-05-26", second],
    ["is the one that ended last", "2026-11-23", third],
  ])("%s", (_name, day, expected) => {
    expect(lastMeetingBefore(meetings, day)).toBe(expected);
  });

  test("is none where there was no meeting", () => {
    expect(lastMeetingBefore([], "2026-11-23")).toBeUndefined();
  });

  test("is found without changing the order of the list", () => {
    lastMeetingBefore(meetings, "2026-11-23");
    expect(meetings).toEqual([third, first, second]);
  });
});

test.each([
  ["2022-05-25", "2022-05-24", true],
  ["2022-05-25", "2022-05-25", false],
  ["2022-05-25", "2022-05", false],
  ["2022-05", "2022-04", true],
  ["2022", "2022-01-01", false],
])("a meeting from %s to %s ends before it begins: %s", (from, to, expected) => {
  expect(endsBeforeItBegins({ from, to })).toBe(expected);
});

describe("a meeting on record", () => {
  test("has a source, a date and countries by their codes", () => {
    const document = meeting({ sessions: [session(["KOR"], [])] });
    expect(meetingSchema.parse(document)).toEqual(document);
  });

  const { source: _, ...unsourced } = meeting();
  test.each([
    ["without a source", unsourced],
    ["on a date that does not exist", meeting({ from: "2022-02-30" })],
    ["attended by a name instead of a code", meeting({ attending: ["Mongolia"] })],
    ["of an unknown kind", { ...meeting(), kind: "party" }],
    ["with a field nobody knows", { ...meeting(), rank: 1 }],
  ])("is refused %s", (_name, document) => {
    expect(meetingSchema.safeParse(document).success).toBe(false);
  });
});

function session(presenting: string[], attending: string[]): MeetingDocument["sessions"][number] {
  return { date: "2022-05-25", title: exampleText("Engagement"), presenting, attending };
}
