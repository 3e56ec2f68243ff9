import { useTranslations } from "next-intl";
import { StageDistributionChart } from "@/components/charts/stage-distribution-chart";
import type { Day } from "@/domain/dates/partial-date";
import { stageValues } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import { formatDate } from "@/lib/i18n/format-date";
import { directionOf } from "@/lib/i18n/locales";
import { chartCsvPath } from "@/lib/reading/chart-csv-path";
import type { Reading } from "@/lib/reading/reading";
import { quarterlyDistribution } from "../quarterly-distribution";
import { stageNames } from "../stage-words";

/** How many countries were at each stage at the end of each quarter, from what is known on the day. */
export function StagesOverTime({
  statuses,
  day,
  reading,
}: {
  statuses: CountryStatus[];
  day: Day;
  reading: Reading;
}) {
  const t = useTranslations();
  const { locale } = reading;
  const distribution = quarterlyDistribution(statuses, day);
  const first = distribution[0];
  const last = distribution.at(-1);
  if (!first || !last) return <p className="text-ink-soft">{t("country.noStage")}</p>;
  const names = stageNames(t);
  const reported = (counts: typeof last.counts) => statuses.length - counts["not-reported"];
  const largest = stageValues
    .filter((stage) => stage !== "not-reported")
    .reduce((a, b) => (last.counts[b] > last.counts[a] ? b : a));
  return (
    <StageDistributionChart
      id="stage-distribution"
      title={t("overview.distributionTitle")}
      summary={t("overview.distributionSummary", {
        firstDay: formatDate(first.day, locale),
        firstCount: reported(first.counts),
        day: formatDate(last.day, locale),
        count: reported(last.counts),
        total: statuses.length,
        stage: names[largest],
        stageCount: last.counts[largest],
      })}
      unit={t("chart.unitCountries")}
      sourceLine={t("chart.sourceOfStages")}
      csvHref={chartCsvPath(reading, "stage-distribution")}
      csvLabel={t("chart.csv")}
      tableLabel={t("chart.table")}
      distribution={distribution}
      stageNames={names}
      labelOfDay={(end) =>
        t("chart.quarter", {
          quarter: Math.ceil(Number(end.slice(5, 7)) / 3),
          year: end.slice(0, 4),
        })
      }
      dayLabel={t("chart.quarterColumn")}
      dir={directionOf(locale)}
      failedText={t("chart.failed")}
    />
  );
}
