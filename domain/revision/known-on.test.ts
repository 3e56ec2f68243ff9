import fc from "fast-check";
import { expect, test } from "vitest";
import { earliestDay, isDay, latestDay } from "../dates/partial-date";
import { partialDateArbitrary } from "../dates/partial-date-arbitrary";
import { knownOnOf } from "./known-on";

test.each([
  ["the day of a source that gives one", "2018-02-01", "2018-01-25", "2018-02-01"],
  [
    "the day of the source, when it speaks of an earlier month",
    "2019-09-05",
    "2019-08",
    "2019-09-05",
  ],
  [
    "the day of the source, when it speaks of a later day",
    "2018-02-01",
    "2018-03-01",
    "2018-02-01",
  ],
  [
    "the statement's own day, when it lies in the month of the source",
    "2022-05",
    "2022-05-25",
    "2022-05-25",
  ],
  [
    "the statement's own day, when it is the first of that month",
    "2022-05",
    "2022-05-01",
    "2022-05-01",
  ],
  [
    "the statement's own day, when it is the last of that month",
    "2022-05",
    "2022-05-31",
    "2022-05-31",
  ],
  [
    "the statement's own day, when it lies in the year of the source",
    "2018",
    "2018-02-23",
    "2018-02-23",
  ],
  [
    "the end of the month of the source, when the statement is of an earlier day",
    "2022-05",
    "2022-04-30",
    "2022-05-31",
  ],
  [
    "the end of the month of the source, when the statement is of a later day",
    "2022-05",
    "2022-06-01",
    "2022-05-31",
  ],
  [
    "the end of the month of the source, when the statement has no day",
    "2024-02",
    "2024-02",
    "2024-02-29",
  ],
  [
    "the end of the year of the source, when the statement has no day",
    "2018",
    "2018",
    "2018-12-31",
  ],
  [
    "the end of the year of the source, when the statement has a month only",
    "2018",
    "2018-03",
    "2018-12-31",
  ],
])("a statement became known on %s", (_rule, source, statement, expected) => {
  expect(knownOnOf(source, statement)).toBe(expected);
});

test("a statement never became known outside the time of its source", () => {
  fc.assert(
    fc.property(partialDateArbitrary, partialDateArbitrary, (source, statement) => {
      const day = knownOnOf(source, statement);
      expect(isDay(day) && day >= earliestDay(source) && day <= latestDay(source)).toBe(true);
    }),
  );
});
