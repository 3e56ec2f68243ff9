import { useTranslations } from "next-intl";
import { StageBadge } from "@/components/charts/stage-badge";
import {
  criterionCodes,
  stageCodes,
  stageNumber,
  stageOfCriterion,
} from "@/domain/framework/framework";
import { criterionKey } from "@/lib/i18n/criterion-key";

/** The criteria under the stage that each belongs to. */
export function CriteriaList() {
  const t = useTranslations();
  return (
    <dl className="space-y-3">
      {stageCodes.map((stage) => (
        <div key={stage}>
          <dt className="font-semibold">
            <StageBadge stage={stage} number={stageNumber(stage)} name={t(`stage.${stage}`)} />
          </dt>
          {criterionCodes
            .filter((criterion) => stageOfCriterion(criterion) === stage)
            .map((criterion) => (
              <dd key={criterion} className="mt-1 flex gap-3">
                <span className="text-ink-soft w-7 flex-none tabular-nums">{criterion}</span>
                {t(`criterion.${criterionKey(criterion)}`)}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
