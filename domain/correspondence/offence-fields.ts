import { earliestDay, latestDay } from "../dates/partial-date";
import { nationalOffenceSchema } from "./national-offence";

/** What an author writes of an offence by hand: all but what it is tied to. It cannot cease to hold before it began. */
export const offenceFieldsSchema = nationalOffenceSchema
  .omit({ correspondences: true })
  .refine(
    ({ validFrom, validTo }) =>
      validFrom === null || validTo === null || earliestDay(validFrom) <= latestDay(validTo),
    { path: ["validTo"], error: "date-order" },
  );
