import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarEvent, calendarFile } from "./calendar-file";

const event: CalendarEvent = {
  ...{ uid: "meeting-m@tracker", from: "2022-05-25", to: "2022-05-26" },
  ...{ writtenAt: new Date("2026-01-02T03:04:05Z"), sequence: 1, summary: "ICCS meetings" },
  url: "https://iccs.example.org/en/meetings/m",
};
const linesOf = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

describe("a calendar file", () => {
  it("has whole days, the last one included, and says when it was written", () => {
    expect(linesOf(calendarFile("ICCS", [event]))).toEqual(
      expect.arrayContaining([
        "UID:meeting-m@tracker",
        "SEQUENCE:1",
        "DTSTAMP:20260102T030405Z",
        "DTSTART;VALUE=DATE:20220525",
        "DTEND;VALUE=DATE:20220527",
        "SUMMARY:ICCS meetings",
      ]),
    );
  });

  it("is the same file for the same events", () => {
    expect(calendarFile("ICCS", [event])).toBe(calendarFile("ICCS", [event]));
  });

  it("escapes what would end a value", () => {
    const summary = "Table, part 1; see C:\\files";
    const lines = linesOf(calendarFile("ICCS", [{ ...event, summary }]));
    expect(lines).toContain("SUMMARY:Table\\, part 1\\; see C:\\\\files");
  });

  it("makes no line of its own of any text", () => {
    const nasty = fc
      .string({ unit: "grapheme" })
      .map((text) => `a\r\nEND:VEVENT\n\r${text}\u2028b`);
    fc.assert(
      fc.property(nasty, nasty, (summary, location) => {
        const lines = linesOf(calendarFile(summary, [{ ...event, summary, location }]));
        expect(lines.filter((line) => line === "END:VEVENT")).toHaveLength(1);
        expect(lines.filter((line) => /^SUMMARY:/.test(line))).toHaveLength(1);
        expect(lines.at(-1)).toBe("");
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z-]+[;:]/);
      }),
    );
  });
});
