import type { Day } from "../dates/partial-date";
import { exampleSource } from "../profile/example-profile";
import { emptySections, type Sections } from "../profile/profile";
import { type CountryStatus, statusOn } from "./country-status";

/** A country of which only the given sections are known, for tests. */
export function exampleStatus(
  country: string,
  sections: Partial<Sections> = {},
  day: Day = "2026-06-15",
): CountryStatus {
  const record = {
    country,
    names: { en: `Country ${country}` },
    region: "oceania" as const,
    centre: null,
    cadenceMonths: 6,
    lastKnownOn: "2021-03-15",
    sections: { ...emptySections(), ...sections },
    sources: [exampleSource()],
  };
  return statusOn(record, day);
}
