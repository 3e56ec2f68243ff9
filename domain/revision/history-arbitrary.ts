import fc from "fast-check";
import type { Day } from "../dates/partial-date";
import type { Profile } from "../profile/profile";
import { profileArbitrary } from "../profile/profile-arbitrary";

export interface HistoryRevision {
  number: number;
  knownOn: Day;
  profile: Profile;
}

/** Days on which revisions of a random history become known: few, so that some fall on one day. */
export const historyDays: readonly Day[] = [
  "2019-12-31",
  "2020-02-29",
  "2021-03-15",
  "2021-03-16",
  "2024-07-01",
];

/** Histories of a country in the order of writing: on days in any order, and with versions that come back. */
export function historyArbitrary(country: string): fc.Arbitrary<HistoryRevision[]> {
  const step = fc.record({
    version: fc.nat(2),
    knownOn: fc.constantFrom(...historyDays),
  });
  const versions = fc.tuple(
    profileArbitrary(country),
    profileArbitrary(country),
    profileArbitrary(country),
  );
  return fc
    .tuple(versions, fc.array(step, { minLength: 1, maxLength: 7 }))
    .map(([profiles, steps]) =>
      steps.map(({ version, knownOn }, index) => ({
        number: index + 1,
        knownOn,
        profile: profiles[version] ?? profiles[0],
      })),
    );
}
