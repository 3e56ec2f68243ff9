import { type Day, earliestDay, latestDay } from "../dates/partial-date";
import type { StatedStage } from "../framework/framework";
import { type StageStatement, stageHistory } from "./stage-reading";

/** Whether a country changed its stage after one day and up to another, or why that cannot be said. */
export type StageMove =
  | { code: "moved"; before: StatedStage; after: StatedStage; statement: StageStatement }
  | { code: "first-report"; after: StatedStage; statement: StageStatement }
  | { code: "date-imprecise"; after: StatedStage; statement: StageStatement }
  | { code: "unchanged"; after: StatedStage; statement: StageStatement }
  | { code: "not-reported" };

/** A move counts when the date of the present stage lies wholly after `from`; a date that only overlaps the time, or is only an upper bound, is `date-imprecise`; a first statement is a report, not a move. */
export function stageMove(stages: readonly StageStatement[], from: Day, to: Day): StageMove {
  const history = stageHistory(stages, to);
  const last = history.at(-1);
  if (!last) return { code: "not-reported" };
  const differs = history.map((entry) => entry.stage !== last.stage);
  const before = history[differs.lastIndexOf(true)];
  const statement = history[differs.lastIndexOf(true) + 1] ?? last;
  const after = last.stage;
  if (latestDay(statement.date) <= from) return { code: "unchanged", after, statement };
  if (statement.dateKind === "by" || earliestDay(statement.date) <= from)
    return { code: "date-imprecise", after, statement };
  return before
    ? { code: "moved", before: before.stage, after, statement }
    : { code: "first-report", after, statement };
}
