import fc from "fast-check";
import { type Day, dayOf, type PartialDate } from "./partial-date";

/** Days of the years in which countries have worked on the ICCS, leap days among them. */
export const dayArbitrary: fc.Arbitrary<Day> = fc
  .date({
    min: new Date("2015-01-01"),
    max: new Date("2026-12-31"),
    noInvalidDate: true,
  })
  .map(dayOf);

/** Dates of every precision. */
export const partialDateArbitrary: fc.Arbitrary<PartialDate> = fc
  .tuple(dayArbitrary, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));
