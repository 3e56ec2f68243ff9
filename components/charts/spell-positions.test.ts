import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDates, earliestDay } from "@/domain/dates/partial-date";
import { partialDateArbitrary } from "@/domain/dates/partial-date-arbitrary";
import { spellOf } from "./spell-fixture";
import { spellPositions } from "./spell-positions";
import { dayNumber } from "./time-scale";

const asOf = "2026-11-24";
const dayOfYear = (at: number) => Math.round(at - dayNumber("2018-01-01"));

test("a year is drawn at its middle, a day at itself", () => {
  const [year, day] = spellPositions(
    [spellOf("mapping", "2018", "2024-06-24"), spellOf("adoption", "2024-06-24")],
    asOf,
  );
  expect(dayOfYear(year?.at ?? 0)).toBe(182);
  expect(day?.at).toBe(dayNumber("2024-06-24"));
  expect(day?.earliest).toBe(day?.latest);
});

test("a date that is still running ends with the day of reading", () => {
  const [position] = spellPositions([spellOf("mapping", "2026")], "2026-01-31");
  expect(position?.latest).toBe(dayNumber("2026-01-31"));
  expect(position?.at).toBe(dayNumber("2026-01-16"));
});

test("two stages of one year share it in their order", () => {
  const positions = spellPositions(
    [spellOf("mapping", "2018", "2018"), spellOf("adoption", "2018")],
    asOf,
  );
  expect(positions.map(({ at }) => dayOfYear(at))).toEqual([121, 243]);
});

test("a date known only as the latest possible says so", () => {
  const [position] = spellPositions([spellOf("adoption", "2024", null, "by")], asOf);
  expect(position?.isUpperBound).toBe(true);
});

test("spells never change places, and each lies within what its date can mean", () => {
  fc.assert(
    fc.property(fc.array(partialDateArbitrary, { maxLength: 6 }), (dates) => {
      const known = dates.filter((date) => earliestDay(date) <= asOf).sort(compareDates);
      const positions = spellPositions(
        known.map((date) => spellOf("mapping", date)),
        asOf,
      );
      for (const [index, { at, earliest, latest }] of positions.entries()) {
        expect(at).toBeGreaterThanOrEqual(earliest);
        expect(at).toBeLessThanOrEqual(latest);
        expect(at).toBeGreaterThanOrEqual(positions[index - 1]?.at ?? Number.NEGATIVE_INFINITY);
      }
    }),
  );
});
