import { expect, test } from "vitest";
import { latestDay } from "@/domain/dates/partial-date";
import { attendanceOf, meetingSchema } from "@/domain/meeting/meeting";
import { sandboxCode } from "./sandbox-code";
import { sandboxMeetings } from "./sandbox-meetings";

test.each([1, 5, 20, 676])(
  "the meetings among %d countries keep the schema and invite nobody else",
  (countries) => {
    const present = new Set(Array.from({ length: countries }, (_, index) => sandboxCode(index)));
    for (const { document } of sandboxMeetings(countries)) {
      expect(meetingSchema.parse(document)).toEqual(document);
      const { presenting, attending } = attendanceOf(document);
      expect([...presenting, ...attending].filter((code) => !present.has(code))).toEqual([]);
    }
  },
);

test("every meeting is marked as the sandbox's, and as fictional", () => {
  for (const { document } of sandboxMeetings(20)) {
    expect(document.id).toMatch(/^sandbox-/);
    expect(document.title.text).toContain("(fictional)");
    expect(document.source.title).toContain("(fictional)");
  }
});

test("a meeting becomes known when it is over, at the earliest", () => {
  for (const { document, knownOn } of sandboxMeetings(20))
    expect(knownOn >= latestDay(document.to)).toBe(true);
});

test("the same number of countries gives the same meetings, with presenters and listeners", () => {
  expect(sandboxMeetings(20)).toEqual(sandboxMeetings(20));
  const attendances = sandboxMeetings(20).map(({ document }) => attendanceOf(document));
  expect(attendances.some(({ presenting }) => presenting.length > 1)).toBe(true);
  expect(
    attendances.every(({ presenting, attending }) => presenting.length + attending.length > 1),
  ).toBe(true);
});

test("an exchange is between two countries or more", () => {
  const exchangesAmong = (countries: number) =>
    sandboxMeetings(countries)
      .map(({ document }) => document)
      .filter(({ kind }) => kind === "exchange")
      .map((document) => attendanceOf(document).presenting.length);
  expect(exchangesAmong(1)).toEqual([]);
  expect(exchangesAmong(2)).toEqual([2]);
});
