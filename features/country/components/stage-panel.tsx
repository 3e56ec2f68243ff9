import { useLocale, useTranslations } from "next-intl";
import { StageLadder } from "@/components/charts/stage-ladder";
import { stageCodes, stageOfCriterion } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import type { CriterionReading } from "@/domain/status/criteria";
import { formatDate } from "@/lib/i18n/format-date";

/** The six steps, the present one marked, with the criteria that are known to be met. */
export function StagePanel({
  status,
  criteria,
}: {
  status: CountryStatus;
  criteria: CriterionReading[];
}) {
  const t = useTranslations();
  const locale = useLocale();
  const steps = stageCodes.map((stage) => {
    const ofStage = criteria.filter((reading) => stageOfCriterion(reading.criterion) === stage);
    const met = ofStage.filter((reading) => reading.value === "met").length;
    const reached = status.history.find((entry) => entry.stage === stage);
    return {
      stage,
      name: t(`stage.${stage}`),
      criteriaMet: met,
      criteriaTotal: ofStage.length,
      criteriaText: t("country.criteriaMet", { met, total: ofStage.length }),
      ...(reached && {
        note: t(reached.dateKind === "by" ? "date.by" : "date.at", {
          date: formatDate(reached.date, locale),
        }),
      }),
    };
  });
  return (
    <StageLadder
      label={t("country.stagesTitle")}
      stage={status.stage}
      stageName={t(`stage.${status.stage}`)}
      steps={steps}
    />
  );
}
