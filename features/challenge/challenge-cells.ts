import { computeFigure, type Figure, type FigureContext } from "@/domain/figure/figure";
import {
  type ChallengeCategory,
  type ChallengeStatus,
  challengeCategories,
  type StageCode,
  stageCodes,
} from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";

/** One row of the table category × stage: the countries that report such a challenge in a state, by the stage where it was met. */
export interface ChallengeRow {
  category: ChallengeCategory | "any";
  cells: { stage: StageCode | "any"; figure: Figure }[];
}

/** The table category × stage for challenges of one state, with its totals as a last column and a last row. */
export function challengeRows(
  statuses: readonly CountryStatus[],
  context: FigureContext,
  status: ChallengeStatus,
): ChallengeRow[] {
  return ([...challengeCategories, "any"] as const).map((category) => ({
    category,
    cells: ([...stageCodes, "any"] as const).map((stage) => ({
      stage,
      figure: computeFigure({ kind: "challenge", category, stage, status }, statuses, context),
    })),
  }));
}
