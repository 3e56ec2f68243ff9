import { compareDates, type Day, earliestDay } from "../dates/partial-date";
import {
  type CriterionCode,
  type CriterionValue,
  criterionCodes,
  type StageValue,
  stageOfCriterion,
  stageOrder,
} from "../framework/framework";
import type { StatementOf } from "../profile/profile";

/** What is known of one criterion on a day. `isGap`: it belongs to the country's stage or an earlier one, and is not known to be met. */
export interface CriterionReading {
  criterion: CriterionCode;
  value: CriterionValue;
  statement: StatementOf<"criteria"> | undefined;
  isGap: boolean;
}

/** All seventeen criteria in the order of the stages, with the latest statement of each; `not-reported` where there is none. */
export function criteriaOn(
  statements: readonly StatementOf<"criteria">[],
  stage: StageValue,
  day: Day,
): CriterionReading[] {
  const reached = stage === "not-reported" ? 0 : stageOrder(stage);
  return criterionCodes.map((criterion) => {
    const statement = statements
      .filter(
        (entry) =>
          !entry.isContext && entry.criterion === criterion && earliestDay(entry.date) <= day,
      )
      .sort((a, b) => compareDates(a.date, b.date))
      .at(-1);
    const value = statement?.value ?? "not-reported";
    const isGap =
      stageOrder(stageOfCriterion(criterion)) <= reached &&
      value !== "met" &&
      value !== "not-applicable";
    return { criterion, value, statement, isGap };
  });
}
