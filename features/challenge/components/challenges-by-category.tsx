import { useTranslations } from "next-intl";
import { ChallengeBarsChart } from "@/components/charts/challenge-bars-chart";
import { computeFigure, type FigureContext } from "@/domain/figure/figure";
import { type ChallengeStatus, challengeStatuses } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import { formatList } from "@/lib/i18n/format-list";
import { directionOf } from "@/lib/i18n/locales";
import { chartCsvPath } from "@/lib/reading/chart-csv-path";
import type { Reading } from "@/lib/reading/reading";
import { challengeCounts, mostFrequentOpen } from "../challenge-counts";

/** The categories of challenges side by side, by state, drawn. */
export function ChallengesByCategory({
  statuses,
  context,
  reading,
}: {
  statuses: CountryStatus[];
  context: FigureContext;
  reading: Reading;
}) {
  const t = useTranslations();
  const { locale } = reading;
  const rows = challengeCounts(statuses, context, (category) => t(`category.${category}`));
  const most = mostFrequentOpen(rows);
  const open = computeFigure(
    { kind: "challenge", category: "any", stage: "any", status: "open" },
    statuses,
    context,
  );
  const statusNames = Object.fromEntries(
    challengeStatuses.map((status) => [status, t(`challengeStatus.${status}`)]),
  ) as Record<ChallengeStatus, string>;
  return (
    <ChallengeBarsChart
      id="challenges-by-category"
      title={t("challenges.chartTitle")}
      summary={t("challenges.chartSummary", {
        count: open.counted.length,
        most: most.count,
        categories: formatList(most.labels, locale),
      })}
      unit={t("challenges.chartUnit")}
      sourceLine={t("chart.sourceOfChallenges")}
      csvHref={chartCsvPath(reading, "challenge-categories")}
      csvLabel={t("chart.csv")}
      tableLabel={t("chart.table")}
      rows={rows}
      statusNames={statusNames}
      categoryLabel={t("challenges.category")}
      dir={directionOf(locale)}
      failedText={t("chart.failed")}
    />
  );
}
