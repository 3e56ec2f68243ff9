import { loadStanding } from "@/app/load-standing";
import { comparedCodes, maxCompared } from "@/domain/comparison/compared-codes";
import type { Day } from "@/domain/dates/partial-date";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import type { CountryStatus } from "@/domain/status/country-status";
import { findCountry } from "@/features/country/country-queries";
import { sortByName } from "@/features/country/sort-by-name";
import { decodeSegment } from "@/lib/reading/decode-segment";
import type { Reading } from "@/lib/reading/reading";

export interface Comparison {
  day: Day;
  /** What the address names that has the form of a code, known or not, in its order. */
  codes: string[];
  /** The countries known among them, with all their sections; of too many, one more than can be compared. */
  compared: CountryStatus[];
  unknown: string[];
  all: CountryStatus[];
  meetings: MeetingDocument[];
}

/** The countries that an address joins by plus signs, as known on the day of the reading. */
export async function loadComparison(reading: Reading, segment: string): Promise<Comparison> {
  const named = comparedCodes(decodeSegment(segment));
  const { statuses, meetings, day } = await loadStanding(reading);
  const known = named.filter((code) => statuses.some((status) => status.country === code));
  const loaded = known.slice(0, maxCompared + 1);
  const found = await Promise.all(loaded.map((code) => findCountry(reading.world, code, day)));
  return {
    day,
    codes: named.filter((code) => /^\w+$/.test(code)),
    compared: found.flatMap((entry) => entry?.status ?? []),
    unknown: named.filter((code) => !known.includes(code)),
    all: sortByName(statuses, reading.locale),
    meetings,
  };
}
