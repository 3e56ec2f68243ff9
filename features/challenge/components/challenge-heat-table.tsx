import { useTranslations } from "next-intl";
import { HeatTable } from "@/components/charts/heat-table";
import type { HeatCell } from "@/components/charts/prepare-heat-table";
import { StageChip } from "@/components/charts/stage-badge";
import { ChartSource } from "@/components/ui/chart-source";
import { type FigureContext, figureId } from "@/domain/figure/figure";
import { type ChallengeStatus, stageCodes, stageNumber } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { type ChallengeRow, challengeRows } from "../challenge-cells";

/** Countries that report a challenge of one state, by category and by the stage where it was met. */
export function ChallengeHeatTable({
  statuses,
  context,
  reading,
  status,
  label,
}: {
  statuses: CountryStatus[];
  context: FigureContext;
  reading: Reading;
  status: ChallengeStatus;
  label: string;
}) {
  const t = useTranslations();
  const cellOf = (figure: ChallengeRow["cells"][number]["figure"]): HeatCell => ({
    value: figure.counted.length,
    href: readingPath(reading, `/figures/${figureId(figure.definition)}`),
  });
  const rows = challengeRows(statuses, context, status).map(({ category, cells }) => {
    const heatCells = cells.map(({ figure }) => cellOf(figure));
    return {
      key: category,
      label: category === "any" ? t("figure.anyCategory") : t(`category.${category}`),
      cells: heatCells.slice(0, -1),
      total: heatCells.at(-1) ?? { value: null },
    };
  });
  const totals = rows.at(-1);
  return (
    <>
      <HeatTable
        label={label}
        corner={t("country.challenge")}
        columns={stageCodes.map((stage) => ({
          key: stage,
          header: (
            <>
              <StageChip stage={stage} number={stageNumber(stage)} /> {t(`stage.${stage}`)}
            </>
          ),
        }))}
        rows={rows.slice(0, -1)}
        columnTotals={totals?.cells ?? []}
        grandTotal={totals?.total ?? { value: null }}
        totalLabel={t("overview.all")}
        notReportedLabel={t("stage.not-reported")}
      />
      <ChartSource source="sourceOfChallenges" chart={`challenges.${status}`} reading={reading} />
    </>
  );
}
