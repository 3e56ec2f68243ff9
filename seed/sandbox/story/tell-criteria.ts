import {
  type CriterionCode,
  type CriterionValue,
  criterionCodes,
  stageOfCriterion,
  stageOrder,
} from "@/domain/framework/framework";
import { criterionTexts } from "../texts/other-texts";
import { type Chapter, put, statementIn, write } from "./chapter";

/** Says where criteria of the stages reached, and of the next one, have changed. */
export function tellCriteria(chapter: Chapter): void {
  if (chapter.stage === undefined || chapter.stage === "not-started") return;
  const reached = stageOrder(chapter.stage);
  for (const criterion of criterionCodes) {
    const present = chapter.sections.criteria.find((entry) => entry.criterion === criterion);
    const ahead = stageOrder(stageOfCriterion(criterion)) - reached;
    const value = nextValue(chapter, ahead, present?.value);
    if (value !== undefined && value !== present?.value) putCriterion(chapter, criterion, value);
  }
}

/** The value that is said in this chapter; undefined when nothing is. */
function nextValue(
  { random, pace }: Chapter,
  ahead: number,
  present: CriterionValue | undefined,
): CriterionValue | undefined {
  if (ahead > 1) return undefined;
  if (ahead === 1)
    return present === undefined && random.chance(0.4 * pace)
      ? random.pick(["in-progress", "in-progress", "not-met", "no-evidence"])
      : undefined;
  if (present === "met" || present === "not-applicable")
    return random.chance(0.01 * pace) ? "in-progress" : undefined;
  if (random.chance(ahead === 0 ? 0.5 : 0.75)) return "met";
  return random.pick(["in-progress", "in-progress", "not-met", "not-applicable", "not-reported"]);
}

function putCriterion(chapter: Chapter, criterion: CriterionCode, value: CriterionValue): void {
  const base = statementIn(chapter, `criterion-${criterion}`, {
    mayHide: chapter.random.chance(0.3),
  });
  const template = criterionTexts[value] ?? { en: "{country} gave no document for it by {year}." };
  const isTold = base.audience !== "public" || chapter.random.chance(0.4);
  put(chapter, "criteria", {
    ...base,
    criterion,
    value,
    text: isTold ? write(chapter, template, base.audience) : null,
  });
}
