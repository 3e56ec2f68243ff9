import { useTranslations } from "next-intl";
import { StageChip } from "@/components/charts/stage-badge";
import { ScrollArea } from "@/components/ui/scroll-area";
import { stageCodes, stageNumber } from "@/domain/framework/framework";

/** The six stages, what each means and what shows that it is reached. */
export function StageModel() {
  const t = useTranslations();
  return (
    <ScrollArea label={t("method.stages.title")}>
      <table className="table-plain min-w-[32rem]">
        <thead>
          <tr>
            <th scope="col">{t("method.stages.stage")}</th>
            <th scope="col">{t("method.stages.definition")}</th>
            <th scope="col">{t("method.stages.evidence")}</th>
          </tr>
        </thead>
        <tbody>
          {stageCodes.map((stage) => (
            <tr key={stage}>
              <th scope="row" className="w-44">
                <span className="flex gap-2">
                  <StageChip stage={stage} number={stageNumber(stage)} />
                  {t(`stage.${stage}`)}
                </span>
              </th>
              <td>{t(`stageDefinition.${stage}`)}</td>
              <td>{t(`stageEvidence.${stage}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
