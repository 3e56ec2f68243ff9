import { useTranslations } from "next-intl";
import { FigureNumber } from "@/components/ui/figure-number";
import { ScrollArea } from "@/components/ui/scroll-area";
import { computeFigure, type FigureContext } from "@/domain/figure/figure";
import { participations, stageValues } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import type { Reading } from "@/lib/reading/reading";

/** Countries by participation and stage; every number is a figure. */
export function ParticipationStageTable({
  statuses,
  context,
  reading,
}: {
  statuses: CountryStatus[];
  context: FigureContext;
  reading: Reading;
}) {
  const t = useTranslations();
  const figure = (definition: Parameters<typeof computeFigure>[0]) => (
    <FigureNumber figure={computeFigure(definition, statuses, context)} reading={reading} />
  );
  return (
    <ScrollArea label={t("overview.byParticipationTitle")}>
      <table className="table-plain">
        <thead>
          <tr>
            <th scope="col">{t("overview.stageColumn")}</th>
            {participations.map((participation) => (
              <th key={participation} scope="col" className="text-end!">
                {t(`participation.${participation}`)}
              </th>
            ))}
            <th scope="col" className="text-end!">
              {t("overview.all")}
            </th>
          </tr>
        </thead>
        <tbody>
          {stageValues.map((stage) => (
            <tr key={stage}>
              <th scope="row" className="font-normal!">
                {t(`stage.${stage}`)}
              </th>
              {participations.map((participation) => (
                <td key={participation} className="text-end!">
                  {figure({ kind: "participation-stage", participation, stage })}
                </td>
              ))}
              <td className="text-end! font-semibold">{figure({ kind: "stage", stage })}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t("overview.all")}</th>
            {participations.map((participation) => (
              <td key={participation} className="text-end! font-semibold">
                {figure({ kind: "participation", participation })}
              </td>
            ))}
            <td className="text-end! font-semibold">{figure({ kind: "countries" })}</td>
          </tr>
        </tbody>
      </table>
    </ScrollArea>
  );
}
