import {
  type ChallengeCategory,
  type ChallengeStatus,
  challengeStatuses,
} from "@/domain/framework/framework";
import type { CsvRow } from "@/lib/csv";
import { countTicks } from "./count-ticks";

/** How many countries report challenges of one category, by their status. */
export interface ChallengeCounts {
  category: ChallengeCategory;
  label: string;
  counts: Record<ChallengeStatus, number>;
}

export interface ChallengeBarsPlot {
  statuses: readonly ChallengeStatus[];
  /** One bar a category, with the counts in the order of the statuses. */
  bars: { category: ChallengeCategory; counts: number[]; length: number }[];
  largest: number;
  countTicks: number[];
}

/** The bars in the order of the rows. Where nobody reports a category its bar has the length 0, and says so. */
export function prepareChallengeBars(rows: readonly ChallengeCounts[]): ChallengeBarsPlot {
  const bars = rows.map(({ category, counts }) => {
    const ordered = challengeStatuses.map((status) => counts[status]);
    return { category, counts: ordered, length: ordered.reduce((sum, count) => sum + count, 0) };
  });
  const largest = Math.max(1, ...bars.map(({ length }) => length));
  return { statuses: challengeStatuses, bars, largest, countTicks: countTicks(largest) };
}

/** One record a category, one column a status. */
export function csvOfChallengeBars(rows: readonly ChallengeCounts[]): CsvRow[] {
  return [
    ["category", ...challengeStatuses],
    ...rows.map(({ category, counts }) => [
      category,
      ...challengeStatuses.map((status) => counts[status]),
    ]),
  ];
}
