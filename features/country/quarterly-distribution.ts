import { type Day, quarterEnds } from "@/domain/dates/partial-date";
import type { CountryStatus } from "@/domain/status/country-status";
import { firstStageDay, stageDistribution } from "@/domain/status/stage-spells";

/** The distribution at the end of every quarter since the first report; empty while nobody has reported. */
export function quarterlyDistribution(statuses: readonly CountryStatus[], day: Day) {
  const histories = statuses.map((status) => status.history);
  const first = firstStageDay(histories, day);
  return first === undefined ? [] : stageDistribution(histories, quarterEnds(first, day));
}
