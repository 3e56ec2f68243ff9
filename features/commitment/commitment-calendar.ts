import { isOpenCommitment } from "@/domain/engagement/commitment-state";
import type { CalendarEvent } from "@/lib/calendar-file";
import type { ReadCommitment } from "./commitment-queries";

/** The due days of commitments that are still open, as entries of a calendar. */
export function commitmentEvents(
  commitments: readonly ReadCommitment[],
  url: string,
): CalendarEvent[] {
  return commitments
    .filter(({ state }) => isOpenCommitment(state))
    .map(({ id, dueOn, changedAt, version, country, countryNames, what }) => ({
      ...{ uid: `commitment-${id}@iccs-implementation-tracker`, from: dueOn, to: dueOn, url },
      ...{ writtenAt: new Date(changedAt), sequence: version - 1 },
      summary: `${countryNames.en ?? country}: ${what.text}`,
    }));
}
