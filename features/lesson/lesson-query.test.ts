import { expect, test } from "vitest";
import { emptyQuery, lessonSearchPath, parseLessonQuery } from "./lesson-query";

test("an address without parameters asks for nothing", () => {
  expect(parseLessonQuery({})).toEqual(emptyQuery);
  expect(lessonSearchPath(emptyQuery)).toBe("/lessons/search");
});

test("a query is read back from its address", () => {
  const query = {
    words: "código & table+",
    category: "COO" as const,
    stage: "mapping" as const,
    country: "KOR",
    page: 3,
  };
  const { searchParams } = new URL(lessonSearchPath(query), "http://localhost");
  expect(parseLessonQuery(Object.fromEntries(searchParams))).toEqual(query);
});

test.each([
  ["an unknown category", { category: "XYZ" }],
  ["a stage in capitals", { stage: "MAPPING" }],
  ["a stage that is no stage", { stage: "not-reported" }],
  ["a malformed country", { country: "kor" }],
  ["the page zero", { page: "0" }],
  ["a page that is no number", { page: "two" }],
  ["half a page", { page: "1.5" }],
  ["an empty field", { q: "  ", category: "" }],
])("%s counts as not asked", (_, params) => {
  expect(parseLessonQuery(params)).toEqual(emptyQuery);
});

test("of a parameter given twice the first counts, and a long one is cut", () => {
  expect(parseLessonQuery({ q: ["one", "two"] }).words).toBe("one");
  expect(parseLessonQuery({ q: "x".repeat(5000) }).words).toHaveLength(200);
});
