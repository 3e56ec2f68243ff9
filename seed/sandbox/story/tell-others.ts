import { institutionKinds, stageOrder } from "@/domain/framework/framework";
import {
  commentTexts,
  coverageTexts,
  eventTexts,
  institutionTexts,
  nextStepTexts,
} from "../texts/other-texts";
import { type Chapter, put, statementIn, write } from "./chapter";

const keptEvents = 12;
const keptConfirmations = 4;

/** Names the institutions in the first chapter, and now and then one more. */
export function tellInstitutions(chapter: Chapter): void {
  const { random, number, pace } = chapter;
  for (const kind of institutionKinds) {
    const id = `institution-${kind}`;
    if (chapter.sections.institutions.some((entry) => entry.id === id)) continue;
    if (!random.chance(number === 1 ? 0.4 : 0.04 * pace)) continue;
    // Always public: other statements refer to it.
    const base = statementIn(chapter, id);
    put(chapter, "institutions", { ...base, kind, name: write(chapter, institutionTexts[kind]) });
  }
}

export function tellCoverage(chapter: Chapter): void {
  const { random, stage, pace } = chapter;
  if (stage === undefined || stageOrder(stage) < 3 || !random.chance(0.3 * pace)) return;
  const base = statementIn(chapter, "coverage-table", { mayHide: true });
  const text = write(chapter, random.pick(coverageTexts), base.audience);
  put(chapter, "coverage", { ...base, text });
}

/** Tells an event: by chance, and always in a chapter that says nothing else. */
export function tellEvents(chapter: Chapter): void {
  const { random, pace, hasChanged, sections } = chapter;
  if (hasChanged && !random.chance(0.45 * pace)) return;
  const base = statementIn(chapter, `event-${chapter.number}`, { mayHide: hasChanged });
  const text = write(chapter, random.pick(eventTexts), base.audience);
  put(chapter, "events", { ...base, isContext: random.chance(0.05), text });
  sections.events = sections.events.slice(-keptEvents);
}

/** Lets next steps be done or dropped, and plans new ones. */
export function tellNextSteps(chapter: Chapter): void {
  const { random, sections, pace, number } = chapter;
  if (!random.chance(0.4 * pace)) return;
  const base = statementIn(chapter, `next-step-${number}`, { mayHide: true });
  const text = write(chapter, random.pick(nextStepTexts), base.audience);
  put(chapter, "nextSteps", { ...base, text });
  sections.nextSteps = sections.nextSteps.slice(-2);
}

/** Says that everything is still true, in the country's own name. */
export function tellConfirmations(chapter: Chapter): void {
  const { random, traits, sections, knownOn } = chapter;
  if (!traits.isConfirming || !random.chance(0.5)) return;
  const base = statementIn(chapter, `confirmation-${knownOn}`, { assessor: "self-reported" });
  put(chapter, "confirmations", { ...base, date: knownOn, dateKind: "at" });
  sections.confirmations = sections.confirmations.slice(-keptConfirmations);
}

/** Comments on the newest stage statement that everybody may read. */
export function tellComments(chapter: Chapter): void {
  const { random, traits, sections } = chapter;
  const about = sections.stages.filter((entry) => entry.audience === "public").at(-1);
  if (!traits.isCommenting || !about || !random.chance(0.3)) return;
  const base = statementIn(chapter, `comment-on-${about.id}`, {
    assessor: "self-reported",
    mayHide: true,
  });
  const text = write(chapter, random.pick(commentTexts), base.audience);
  put(chapter, "comments", { ...base, aboutId: about.id, text });
}
