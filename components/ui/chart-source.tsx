import { useTranslations } from "next-intl";
import { chartCsvPath } from "@/lib/reading/chart-csv-path";
import type { Reading } from "@/lib/reading/reading";

/** What a drawn table rests on, and its figures as CSV. */
export function ChartSource({
  source,
  chart,
  reading,
}: {
  source: "sourceOfStages" | "sourceOfChallenges";
  chart: string;
  reading: Reading;
}) {
  const t = useTranslations("chart");
  return (
    <p className="text-ink-soft mt-2 text-sm">
      {t(source)} · <a href={chartCsvPath(reading, chart)}>{t("csv")}</a>
    </p>
  );
}
