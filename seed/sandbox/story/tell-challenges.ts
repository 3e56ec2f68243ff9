import {
  challengeCategories,
  type StageCode,
  stageCodes,
  stageOrder,
} from "@/domain/framework/framework";
import { challengeTexts } from "../texts/challenge-texts";
import { lessonTexts } from "../texts/lesson-texts";
import { type Chapter, put, statementIn, write } from "./chapter";

const mostChallenges = 9;
const mostLessons = 7;

/** Lets challenges be mitigated and resolved, and new ones open. */
export function tellChallenges(chapter: Chapter): void {
  const { random, sections, pace } = chapter;
  for (const challenge of sections.challenges) {
    const next =
      challenge.status === "open" && random.chance(0.2 * pace)
        ? "mitigated"
        : challenge.status === "mitigated" && random.chance(0.3 * pace)
          ? "resolved"
          : undefined;
    if (next === undefined) continue;
    const { id, audience } = challenge;
    put(chapter, "challenges", {
      ...challenge,
      ...statementIn(chapter, id),
      audience,
      status: next,
    });
  }
  if (sections.challenges.length >= mostChallenges || !random.chance(0.55 * pace)) return;
  const base = statementIn(chapter, `challenge-${sections.challenges.length + 1}`, {
    mayHide: true,
  });
  const category = random.pick(challengeCategories);
  put(chapter, "challenges", {
    ...base,
    isContext: random.chance(0.03),
    category,
    stage: random.pick(stagesUpTo(chapter)),
    severity: random.pick(["low", "medium", "medium", "high", null]),
    status: random.chance(0.08) ? "not-reported" : "open",
    text: write(chapter, random.pick(challengeTexts[category]), base.audience),
  });
}

/** Draws a lesson, mostly from a challenge that the country has met. */
export function tellLessons(chapter: Chapter): void {
  const { random, sections, pace } = chapter;
  if (sections.lessons.length >= mostLessons || !random.chance(0.35 * pace)) return;
  const met = sections.challenges.map((challenge) => challenge.category);
  const category = random.pick(met.length > 0 ? met : challengeCategories);
  const other = random.pick(challengeCategories);
  const base = statementIn(chapter, `lesson-${sections.lessons.length + 1}`, { mayHide: true });
  const { happened, suggests } = lessonTexts[category];
  put(chapter, "lessons", {
    ...base,
    isContext: random.chance(0.03),
    categories: random.chance(0.4) && other !== category ? [category, other] : [category],
    stages: [random.pick(stagesUpTo(chapter))],
    happened: write(chapter, happened, base.audience),
    suggests: random.chance(0.75) ? write(chapter, suggests, base.audience) : null,
  });
}

/** The stages in which a country can have met something: those it has reached, or the first. */
function stagesUpTo({ stage }: Chapter): readonly StageCode[] {
  return stageCodes.slice(0, Math.max(1, stage === undefined ? 0 : stageOrder(stage)));
}
