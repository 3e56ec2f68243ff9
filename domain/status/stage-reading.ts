import { compareDates, type Day, earliestDay } from "../dates/partial-date";
import { type Assessor, assessors, type StageValue, stageOrder } from "../framework/framework";
import type { StatementOf } from "../profile/profile";

export type StageStatement = StatementOf<"stages">;

/** The stage statements that hold on a day: about the ICCS itself, and not dated later. In the order of their dates; of one date, in the order of the stages, then the country's own word last. */
export function stageHistory(stages: readonly StageStatement[], day: Day): StageStatement[] {
  return stages
    .filter((entry) => !entry.isContext && earliestDay(entry.date) <= day)
    .sort(
      (a, b) =>
        compareDates(a.date, b.date) ||
        stageOrder(a.stage) - stageOrder(b.stage) ||
        assessors.indexOf(b.assessor) - assessors.indexOf(a.assessor),
    );
}

/** The stage statement that stands on a day: the last of the history. Undefined when nobody has reported a stage. */
export function stageStatementOn(
  stages: readonly StageStatement[],
  day: Day,
): StageStatement | undefined {
  return stageHistory(stages, day).at(-1);
}

/** The stage on a day; `not-reported` when no statement says one. */
export function stageOn(stages: readonly StageStatement[], day: Day): StageValue {
  return stageStatementOn(stages, day)?.stage ?? "not-reported";
}

/** The latest statement of each assessor, where assessors read different stages; empty where they agree. The country's word and the Centre's reading stay two values. */
export function differingReadings(
  stages: readonly StageStatement[],
  day: Day,
): { assessor: Assessor; statement: StageStatement }[] {
  const history = stageHistory(stages, day);
  const readings = assessors.flatMap((assessor) => {
    const statement = history.filter((entry) => entry.assessor === assessor).at(-1);
    return statement ? [{ assessor, statement }] : [];
  });
  return new Set(readings.map((reading) => reading.statement.stage)).size > 1 ? readings : [];
}
