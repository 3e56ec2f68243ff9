import type { ChallengeCounts } from "@/components/charts/prepare-challenge-bars";
import { computeFigure, type FigureContext } from "@/domain/figure/figure";
import {
  type ChallengeCategory,
  type ChallengeStatus,
  challengeCategories,
  challengeStatuses,
} from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";

/** How many countries report each category, by the state of the challenge and whatever the stage; in the framework's order. */
export function challengeCounts(
  statuses: readonly CountryStatus[],
  context: FigureContext,
  labelOf: (category: ChallengeCategory) => string,
): ChallengeCounts[] {
  return challengeCategories.map((category) => ({
    category,
    label: labelOf(category),
    counts: Object.fromEntries(
      challengeStatuses.map((status) => [
        status,
        computeFigure({ kind: "challenge", category, stage: "any", status }, statuses, context)
          .counted.length,
      ]),
    ) as Record<ChallengeStatus, number>,
  }));
}

/** The categories that the most countries report as open, and how many countries those are; no category where nobody does. */
export function mostFrequentOpen(rows: readonly ChallengeCounts[]): {
  count: number;
  labels: string[];
} {
  const count = Math.max(0, ...rows.map((row) => row.counts.open));
  const labels =
    count === 0 ? [] : rows.filter((row) => row.counts.open === count).map((row) => row.label);
  return { count, labels };
}
