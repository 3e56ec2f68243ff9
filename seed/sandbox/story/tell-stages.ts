import { compareDates } from "@/domain/dates/partial-date";
import {
  type Assessor,
  frameworkVersion,
  relationsToStandard,
  type StatedStage,
  stageOrder,
} from "@/domain/framework/framework";
import { participationTexts } from "../texts/other-texts";
import { movingBackTexts, stageTexts } from "../texts/stage-texts";
import { type Chapter, put, statementIn, write } from "./chapter";
import { stageBelow } from "./traits";

/** Says the stage where it has changed, and now and then where it has not; the Centre's reading beside it where that differs. */
export function tellStages(chapter: Chapter): void {
  const { stage, stageBefore, random, traits } = chapter;
  if (stage === undefined) return;
  if (stage === stageBefore && !random.chance(0.1 * chapter.pace)) return;
  putStage(chapter, stage, traits.assessor);
  const below = stageBelow(stage);
  if (traits.isReadDifferently && below) putStage(chapter, below, "centre-reviewed");
}

function putStage(chapter: Chapter, stage: StatedStage, assessor: Assessor): void {
  const { random, sections, number, knownOn } = chapter;
  const base = statementIn(chapter, `stage-${number}-${assessor}`, { assessor });
  const last = sections.stages.filter((entry) => entry.assessor === assessor).at(-1);
  // A vague date could come before the statement it follows, and would then turn an advance into a step back.
  const date = last && compareDates(base.date, last.date) <= 0 ? knownOn : base.date;
  const audience = random.chance(0.02) ? "centre" : "public";
  const isBack = last !== undefined && stageOrder(stage) < stageOrder(last.stage);
  put(chapter, "stages", {
    ...base,
    date,
    audience,
    stage,
    text: write(chapter, random.pick(stageTexts[stage]), audience),
    relationToStandard: stageOrder(stage) >= 4 ? random.pick(relationsToStandard) : null,
    reasonForMovingBack: isBack ? write(chapter, random.pick(movingBackTexts), audience) : null,
    frameworkVersion,
  });
}

/** Says how the country takes part, when that has changed. */
export function tellParticipation(chapter: Chapter): void {
  const { stage, sections } = chapter;
  const order = stage === undefined ? 0 : stageOrder(stage);
  const participation = order >= 2 ? "implementing" : order === 1 ? "interested" : "other";
  if (sections.participation.at(-1)?.participation === participation) return;
  put(chapter, "participation", {
    ...statementIn(chapter, `participation-${chapter.number}`, { assessor: "centre-reviewed" }),
    // Never vaguer than a day: the newest of them must be the last.
    date: chapter.knownOn,
    participation,
    text: write(chapter, participationTexts[participation]),
  });
}
