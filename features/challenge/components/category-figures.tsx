import { useTranslations } from "next-intl";
import { StageBadge } from "@/components/charts/stage-badge";
import { FigureNumber } from "@/components/ui/figure-number";
import { ScrollArea } from "@/components/ui/scroll-area";
import { computeFigure, type FigureContext } from "@/domain/figure/figure";
import {
  type ChallengeCategory,
  challengeStatuses,
  stageCodes,
  stageNumber,
} from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import type { Reading } from "@/lib/reading/reading";

/** The countries that report one category, by the stage where they met it and by its state. */
export function CategoryFigures({
  category,
  statuses,
  context,
  reading,
}: {
  category: ChallengeCategory;
  statuses: CountryStatus[];
  context: FigureContext;
  reading: Reading;
}) {
  const t = useTranslations();
  return (
    <ScrollArea label={t("challenges.figuresTitle")}>
      <table className="table-plain max-w-3xl min-w-[30rem] print:min-w-0">
        <thead>
          <tr>
            <th scope="col">{t("challenges.stageColumn")}</th>
            {challengeStatuses.map((status) => (
              <th key={status} scope="col" className="w-24 text-end!">
                {t(`challengeStatus.${status}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {([...stageCodes, "any"] as const).map((stage) => (
            <tr key={stage}>
              <th
                scope="row"
                className={`bg-page sticky start-0 ${stage === "any" ? "" : "font-normal!"}`}
              >
                {stage === "any" ? (
                  t("overview.all")
                ) : (
                  <StageBadge
                    stage={stage}
                    number={stageNumber(stage)}
                    name={t(`stage.${stage}`)}
                  />
                )}
              </th>
              {challengeStatuses.map((status) => (
                <td key={status} className="text-end!">
                  <FigureNumber
                    figure={computeFigure(
                      { kind: "challenge", category, stage, status },
                      statuses,
                      context,
                    )}
                    reading={reading}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
