import { describe, expect, test } from "vitest";
import { exampleStatement } from "../profile/example-profile";
import { exampleStatus } from "../status/example-status";
import {
  alsoReportedBy,
  challengesAnswered,
  contextLessonEntries,
  lessonEntries,
} from "./lesson-entry";

const lesson = (id: string, date: string, isContext = false) =>
  exampleStatement("lessons", { id, date, isContext, categories: ["COO", "MAP"] });

const challenge = (id: string, category: "COO" | "MAP" | "LEG", status: "open" | "resolved") =>
  exampleStatement("challenges", { id, category, status });

describe("the lessons of all countries", () => {
  const statuses = [
    exampleStatus("XAB", { lessons: [lesson("a", "2020"), lesson("b", "2022-05")] }),
    exampleStatus("XAA", { lessons: [lesson("c", "2020"), lesson("d", "2021", true)] }),
  ];

  test("stand with the newest first, of one date by country, each with its sources", () => {
    const entries = lessonEntries(statuses);
    expect(entries.map(({ country, lesson: { id } }) => `${country}/${id}`)).toEqual([
      "XAB/b",
      "XAA/c",
      "XAB/a",
    ]);
    expect(entries.every((entry) => entry.sources[0]?.id === "source-1")).toBe(true);
  });

  test("on national classification stand apart, and those dated later not at all", () => {
    expect(contextLessonEntries(statuses, "2026-06-15").map((entry) => entry.lesson.id)).toEqual([
      "d",
    ]);
    expect(contextLessonEntries(statuses, "2020-12-31")).toEqual([]);
  });
});

describe("a lesson", () => {
  const statuses = [
    exampleStatus("XAA", {
      lessons: [lesson("a", "2020")],
      challenges: [challenge("c1", "COO", "resolved"), challenge("c2", "LEG", "open")],
    }),
    exampleStatus("XAB", { challenges: [challenge("c3", "MAP", "open")] }),
    exampleStatus("XAC", { challenges: [challenge("c4", "LEG", "open")] }),
    exampleStatus("XAD"),
  ];
  const [entry] = lessonEntries(statuses);
  if (!entry) throw new Error("no lesson");

  test("answers the challenges of its own country in its categories, whatever their state", () => {
    expect(challengesAnswered(entry, statuses).map(({ id }) => id)).toEqual(["c1"]);
  });

  test("is of use to the other countries with a challenge in one of its categories", () => {
    expect(alsoReportedBy(entry, statuses).map(({ country }) => country)).toEqual(["XAB"]);
  });
});
