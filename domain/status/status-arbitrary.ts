import fc from "fast-check";
import type { Day } from "../dates/partial-date";
import { dayArbitrary } from "../dates/partial-date-arbitrary";
import { centres } from "../framework/framework";
import { regionCodes } from "../framework/regions";
import { profileArbitrary } from "../profile/profile-arbitrary";
import { type CountryRecord, type CountryStatus, statusOn } from "./country-status";

/** Up to five countries, each with what may be known of it. */
export const recordsArbitrary: fc.Arbitrary<CountryRecord[]> = fc
  .array(
    fc.record({
      profile: profileArbitrary("XAA"),
      region: fc.constantFrom(...regionCodes),
      centre: fc.option(fc.constantFrom(...centres)),
      cadenceMonths: fc.constantFrom(3, 6, 12),
      lastKnownOn: dayArbitrary,
    }),
    { maxLength: 5 },
  )
  .map((records) =>
    records.map(({ profile, ...place }, index) => {
      const { sources, country: _, ...sections } = profile;
      const country = `XA${String.fromCharCode(65 + index)}`;
      return { country, names: { en: `Country ${index}` }, ...place, sections, sources };
    }),
  );

/** Where up to five countries stand on a day, and the day. */
export const statusesArbitrary: fc.Arbitrary<{ statuses: CountryStatus[]; day: Day }> = fc
  .tuple(recordsArbitrary, dayArbitrary)
  .map(([records, day]) => ({ statuses: records.map((record) => statusOn(record, day)), day }));
