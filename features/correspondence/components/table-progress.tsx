import { useFormatter, useLocale, useTranslations } from "next-intl";
import { TableProgressChart } from "@/components/charts/table-progress-chart";
import { formatDate } from "@/lib/i18n/format-date";
import { directionOf } from "@/lib/i18n/locales";
import { chartCsvPath } from "@/lib/reading/chart-csv-path";
import type { Reading } from "@/lib/reading/reading";
import type { CoveredVersion } from "../published-queries";
import { versionFigures } from "../version-figures";

/** How a table came on over its published versions. */
export function TableProgress({
  versions,
  tableId,
  reading,
}: {
  /** The oldest first. */
  versions: readonly CoveredVersion[];
  tableId: string;
  reading: Reading;
}) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const percent = (share: number | null) =>
    share === null
      ? t("tables.progress.none")
      : format.number(share, { style: "percent", maximumFractionDigits: 1 });
  const newest = versions.at(-1)?.coverage;
  if (!newest) return null;
  return (
    <TableProgressChart
      id="progress"
      title={t("tables.progress.title")}
      summary={t("tables.progress.summary", {
        versions: versions.length,
        counted: newest.counted,
        mapped: percent(newest.mappedShare),
        residual: percent(newest.residualShare),
      })}
      unit={t("tables.progress.unit")}
      sourceLine={t("tables.progress.source")}
      csvHref={chartCsvPath(reading, `table-progress.${tableId}`)}
      csvLabel={t("chart.csv")}
      tableLabel={t("chart.table")}
      versions={versionFigures(versions)}
      versionNames={versions.map(
        ({ version: { number, date } }) =>
          `${t("tables.version", { number })} (${t("tables.dated", { date: formatDate(date, locale) })})`,
      )}
      measureNames={{
        mapped: t("tables.progress.mapped"),
        counted: t("tables.progress.counted"),
        residual: t("tables.progress.residual"),
      }}
      versionLabel={t("tables.public.version")}
      write={(measure, value) =>
        measure === "counted" && value !== null ? format.number(value) : percent(value)
      }
      dir={directionOf(locale)}
    />
  );
}
