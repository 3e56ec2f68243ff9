import {
  type ComponentCode,
  type ComponentValue,
  componentCodes,
  stageOrder,
} from "@/domain/framework/framework";
import { componentTexts } from "../texts/other-texts";
import { type Chapter, put, statementIn, write } from "./chapter";

const steps = ["not-started", "planned", "in-progress", "in-place"] as const;

/** Says how far components have come, for the country as a whole and in some institutions. They move on their own, not with the stage. */
export function tellComponents(chapter: Chapter): void {
  const { random, sections, pace } = chapter;
  for (const component of componentCodes) {
    if (random.chance(0.35 * pace)) tellComponent(chapter, component, null);
    for (const institution of sections.institutions)
      if (random.chance(0.05 * pace)) tellComponent(chapter, component, institution.id);
  }
}

function tellComponent(
  chapter: Chapter,
  component: ComponentCode,
  institutionId: string | null,
): void {
  const { random, sections, stage } = chapter;
  const id = `component-${component}${institutionId === null ? "" : `-${institutionId}`}`;
  const present = sections.components.find((entry) => entry.id === id);
  const usual = Math.floor((stage === undefined ? 0 : stageOrder(stage)) / 2);
  const value: ComponentValue = present
    ? later(present.value)
    : random.pick([...steps.slice(usual, usual + 2), "no-evidence", "not-applicable"]);
  if (value === present?.value) return;
  const base = statementIn(chapter, id, { mayHide: true });
  const template = componentTexts[value] ?? { en: "{country} said so in {year}." };
  const isTold = base.audience !== "public" || random.chance(0.3);
  const text = isTold ? write(chapter, template, base.audience) : null;
  put(chapter, "components", { ...base, component, institutionId, value, text });
}

/** One step on; what is no step, such as not applicable, stays. */
function later(value: ComponentValue): ComponentValue {
  const at = [...steps, value].indexOf(value);
  return steps[at + 1] ?? value;
}
