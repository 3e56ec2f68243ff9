import { stageOrder } from "../../framework/framework";
import { nameOf, type SectionWriter } from "../section-writer";

const lastStage = 6;

/** The stage of each country as a bar; nobody's word has none. */
export const writeStages: SectionWriter = ({ material, asOf, words }) => {
  const { t } = words;
  const bars = material.countries.map((country) => {
    const stage = country.status?.stage ?? "not-reported";
    const name = nameOf(country, { words });
    return stage === "not-reported"
      ? { label: name, value: null, valueLabel: t("stage.not-reported"), stage }
      : { label: name, value: stageOrder(stage), valueLabel: t(`stage.${stage}`), stage };
  });
  const alternative = bars
    .map(({ label, valueLabel }) => t("briefingText.barInWords", { label, value: valueLabel }))
    .join(" ");
  return {
    proposal: [t("briefingText.stagesLead")],
    blocks: [
      {
        kind: "chart",
        title: t("briefingText.stagesTitle", { date: words.date(asOf) }),
        unit: t("briefingText.stagesUnit"),
        alternative,
        bars,
        maximum: lastStage,
      },
    ],
  };
};
