import type { PartialDate } from "@/domain/dates/partial-date";
import type { StatedStage } from "@/domain/framework/framework";
import type { StageSpell } from "@/domain/status/stage-spells";

/** A spell for tests, with a statement around it. */
export function spellOf(
  stage: StatedStage,
  from: PartialDate,
  to: PartialDate | null = null,
  dateKind: "at" | "by" = "at",
): StageSpell {
  return {
    stage,
    from,
    to,
    statement: {
      id: `stage-${stage}-${from}`,
      date: from,
      dateKind,
      sourceIds: ["source"],
      assessor: "public-document",
      audience: "public",
      isContext: false,
      stage,
      text: { lang: "en", text: stage, translations: [] },
      relationToStandard: null,
      reasonForMovingBack: null,
      frameworkVersion: "1.0",
    },
  };
}
