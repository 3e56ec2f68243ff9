import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  compareDates,
  compareText,
  dayOf,
  daySchema,
  earliestDay,
  isDay,
  isPartialDate,
  latestDay,
  monthsBetween,
  nextDay,
  overlaps,
  partialDateSchema,
  quarterEnds,
} from "./partial-date";
import { dayArbitrary, partialDateArbitrary } from "./partial-date-arbitrary";

describe("a partial date", () => {
  test.each(["2018", "2018-02", "2018-02-23", "2024-02-29", "2000-02-29", "2018-12-31"])(
    "%s exists",
    (text) => {
      expect(isPartialDate(text)).toBe(true);
      expect(partialDateSchema.safeParse(text).success).toBe(true);
    },
  );

  test.each([
    "",
    "18",
    "2018-2",
    "2018-00",
    "2018-13",
    "2018-02-00",
    "2018-02-30",
    "2023-02-29",
    "1900-02-29",
    "2018-04-31",
    "2018-02-23T00:00:00Z",
    "2018/02/23",
    " 2018",
    "2018\n",
    "2018-",
    "-2018",
    "٢٠١٨",
  ])("%j is none", (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(partialDateSchema.safeParse(text).error?.issues[0]?.message).toBe("date-malformed");
  });

  test.each([
    ["2018", false],
    ["2018-02", false],
    ["2018-02-23", true],
    ["2023-02-29", false],
  ])("%s is a whole day: %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
    expect(daySchema.safeParse(text).success).toBe(expected);
  });

  test.each([
    ["2018", "2018-01-01", "2018-12-31"],
    ["2018-04", "2018-04-01", "2018-04-30"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2018-02-23", "2018-02-23", "2018-02-23"],
  ])("%s stands for the days from %s to %s", (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  test("covers only days that begin as it does", () => {
    fc.assert(
      fc.property(partialDateArbitrary, (date) => {
        expect(isDay(earliestDay(date)) && isDay(latestDay(date))).toBe(true);
        expect(earliestDay(date).startsWith(date) && latestDay(date).startsWith(date)).toBe(true);
        expect(nextDay(latestDay(date)).startsWith(date)).toBe(false);
      }),
    );
  });
});

describe("the order of dates", () => {
  test("is by the first day, and of dates that begin together the more precise comes first", () => {
    const dates = ["2019", "2018-02", "2018", "2018-01-01", "2018-01", "2018-12-31", "2017"];
    expect(dates.sort(compareDates)).toEqual([
      ...["2017", "2018-01-01", "2018-01", "2018", "2018-02", "2018-12-31", "2019"],
    ]);
  });

  test("is total: antisymmetric, transitive, and zero for the same date only", () => {
    fc.assert(
      fc.property(partialDateArbitrary, partialDateArbitrary, partialDateArbitrary, (a, b, c) => {
        expect(compareDates(a, b)).toBe(-compareDates(b, a) || 0);
        expect(compareDates(a, b) === 0).toBe(a === b);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("of texts is by their code units", () => {
    expect(["b", "a", "B", "a"].sort(compareText)).toEqual(["B", "a", "a", "b"]);
  });
});

test.each([
  ["2018", "2018-12-31", "2019-06-30", true],
  ["2018", "2019-01-01", "2019-06-30", false],
  ["2018-02", "2017-01-01", "2018-02-01", true],
  ["2018-02", "2017-01-01", "2018-01-31", false],
  ["2018-02-23", "2018-02-23", "2018-02-23", true],
])("some day of %s lies within %s and %s: %s", (date, from, to, expected) => {
  expect(overlaps(date, from, to)).toBe(expected);
});

describe("months", () => {
  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2023-12-15", 1, "2024-01-15"],
    ["2024-05-25", -12, "2023-05-25"],
    ["2024-05-25", 0, "2024-05-25"],
  ])("%s and %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ["2024-01-31", "2024-02-28", 0],
    ["2024-01-31", "2024-02-29", 1],
    ["2024-02-29", "2025-02-28", 12],
    ["2024-05-25", "2024-11-24", 5],
    ["2024-05-25", "2024-11-25", 6],
    ["2024-05-25", "2024-05-25", 0],
    ["2024-05-25", "2023-05-25", 0],
  ])("from %s to %s are %i whole ones", (from, to, expected) => {
    expect(monthsBetween(from, to)).toBe(expected);
  });

  test("between two days are as many as can be added without passing the later one", () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });
});

describe("the ends of quarters", () => {
  test.each([
    ["2022-05-25", "2022-12-31", ["2022-06-30", "2022-09-30", "2022-12-31"]],
    ["2022-05-25", "2023-01-01", ["2022-06-30", "2022-09-30", "2022-12-31", "2023-01-01"]],
    ["2022-12-31", "2023-02-10", ["2022-12-31", "2023-02-10"]],
    ["2022-05-25", "2022-05-25", ["2022-05-25"]],
  ])("from %s to %s are %j", (from, to, expected) => {
    expect(quarterEnds(from, to)).toEqual(expected);
  });

  test("rise, begin in the quarter of the first day and end on the last", () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const ends = quarterEnds(from, to);
        expect(ends).toEqual([...new Set(ends)].sort());
        expect(ends.at(-1)).toBe(to);
        expect(monthsBetween(from, ends[0] ?? "")).toBeLessThan(3);
      }),
    );
  });
});

test.each([
  ["2023-02-28", "2023-03-01"],
  ["2024-02-28", "2024-02-29"],
  ["2023-12-31", "2024-01-01"],
])("the day after %s is %s", (day, expected) => {
  expect(nextDay(day)).toBe(expected);
});

test("the day of an instant is that of UTC, wherever the machine stands", () => {
  expect(dayOf(new Date("2026-11-23T23:59:59.999Z"))).toBe("2026-11-23");
  expect(dayOf(new Date("2026-11-24T01:30:00+09:00"))).toBe("2026-11-23");
});
