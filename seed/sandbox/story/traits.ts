import type { Assessor, StatedStage } from "@/domain/framework/framework";
import { stageOrder, statedStages } from "@/domain/framework/framework";
import type { Random } from "../random";

/** What stays the same through a country's story. */
export interface Traits {
  /** Who assesses most of its statements. */
  assessor: Assessor;
  /** The Centre reads one stage less than the country says. */
  isReadDifferently: boolean;
  /** Its focal point confirms the page from time to time. */
  isConfirming: boolean;
  /** It adds comments of its own. */
  isCommenting: boolean;
}

export function traitsFrom(random: Random): Traits {
  const assessor = random.pick<Assessor>([
    ...["self-reported", "self-reported", "self-reported"],
    ...["centre-reviewed", "public-document"],
  ] as Assessor[]);
  return {
    assessor,
    isReadDifferently: assessor !== "centre-reviewed" && random.chance(0.2),
    isConfirming: random.chance(0.55),
    isCommenting: random.chance(0.15),
  };
}

/** The stage in each chapter; undefined while nobody reports one. */
export function stagePlan(random: Random, revisions: number): (StatedStage | undefined)[] {
  const fate = random.int(100);
  const target = random.pick([1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6]);
  const bend = 0.5 + random.int(100) / 100;
  const silent = random.chance(0.2) ? random.int(Math.ceil(revisions / 2)) : 0;
  const setback =
    revisions >= 4 && random.chance(0.15) ? Math.floor(revisions / 2) + random.int(2) : revisions;
  const orders = Array.from({ length: revisions }, (_, index) => {
    if (fate < 6 || index < silent) return undefined;
    if (fate < 12) return 0;
    return Math.max(1, Math.ceil(target * ((index + 1) / revisions) ** bend));
  });
  const reached = orders[setback - 1] ?? 0;
  return orders.map((order, index) => {
    if (order === undefined) return undefined;
    const isBack = index >= setback && reached >= 2;
    return statedStages[isBack ? Math.max(reached - 1, order - 2) : order];
  });
}

/** The stage before, where there is one to step back to. */
export function stageBelow(stage: StatedStage): StatedStage | undefined {
  return statedStages[stageOrder(stage) - 1];
}
