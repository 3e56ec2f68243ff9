import { useTranslations } from "next-intl";
import { StageBadge } from "@/components/charts/stage-badge";
import { stageCodes, stageNumber } from "@/domain/framework/framework";

/** The six stages, what each means and what shows that it is reached. */
export function StageModel() {
  const t = useTranslations();
  return (
    <ol className="border-line border-t">
      {stageCodes.map((stage) => (
        <li
          key={stage}
          className="border-line grid gap-x-6 gap-y-1 border-b py-3 sm:grid-cols-[13rem_1fr]"
        >
          <p className="font-semibold">
            <StageBadge stage={stage} number={stageNumber(stage)} name={t(`stage.${stage}`)} />
          </p>
          <div className="space-y-1">
            <p>{t(`stageDefinition.${stage}`)}</p>
            <p className="text-ink-soft text-sm">
              {t("method.stages.evidence")}: {t(`stageEvidence.${stage}`)}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
