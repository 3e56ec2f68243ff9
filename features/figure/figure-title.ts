import type { useTranslations } from "next-intl";
import type { FigureDefinition } from "@/domain/figure/figure";

type Translate = ReturnType<typeof useTranslations<never>>;

/** What a figure counts, as a heading. */
export function figureTitle(definition: FigureDefinition, t: Translate): string {
  switch (definition.kind) {
    case "participation":
      return t("figure.title.participation", {
        participation: t(`participation.${definition.participation}`),
      });
    case "stage":
      return t("figure.title.stage", { stage: t(`stage.${definition.stage}`) });
    case "participation-stage":
      return t("figure.title.participation-stage", {
        participation: t(`participation.${definition.participation}`),
        stage: t(`stage.${definition.stage}`),
      });
    case "challenge": {
      const { category, stage, status } = definition;
      return t("figure.title.challenge", {
        category: category === "any" ? t("figure.anyCategory") : t(`category.${category}`),
        stage: stage === "any" ? t("figure.anyStage") : t(`stage.${stage}`),
        status: t(`challengeStatus.${status}`),
      });
    }
    default:
      return t(`figure.title.${definition.kind}`);
  }
}
