import type { Day } from "../dates/partial-date";
import type { Commitment, CommitmentState } from "../engagement/commitment";
import type { MeetingDocument } from "../meeting/meeting";
import type { Profile } from "../profile/profile";
import type { CountryStatus } from "../status/country-status";

/** What is known of one country that a briefing is about. */
export interface CountryMaterial {
  country: string;
  names: Record<string, string>;
  /** Where it stood on the day, in what the audience may read; null when nothing was known of it. */
  status: CountryStatus | null;
  profile: Profile | null;
  /** What stood on the day from which changes count; null when nothing was known then. */
  before: Profile | null;
}

/** What a country promised at a meeting, with how far it has come. */
export interface CommitmentMaterial extends Commitment {
  id: string;
  state: CommitmentState;
}

/** Everything that a briefing is made of: what was known on its day, of the countries in the order of their names. */
export interface BriefingMaterial {
  countries: CountryMaterial[];
  meeting: MeetingDocument | null;
  /** The day from which changes count; null when there is none. */
  since: Day | null;
  commitments: CommitmentMaterial[];
  /** The codes of the countries that let themselves be named as ones that could help. */
  consenting: string[];
}
