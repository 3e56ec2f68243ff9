import { useTranslations } from "next-intl";
import { fewestForMedian } from "@/domain/status/time-in-stage";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { ProseSection } from "./prose-section";

/** How long a country was at a stage, and the median over countries. */
export function TimeRules({ reading }: { reading: Reading }) {
  const t = useTranslations("method.durations");
  return (
    <ProseSection id="durations">
      <p>{t("runs")}</p>
      <p>{t("beginning")}</p>
      <p>{t("range")}</p>
      <p>{t("median", { fewest: fewestForMedian })}</p>
      <p>{t("interval")}</p>
      <p>{t("none")}</p>
      <p className="no-print text-sm">
        <a href={readingPath(reading, "/time-in-stage")}>{t("open")}</a>
      </p>
    </ProseSection>
  );
}
