import { useTranslations } from "next-intl";
import { TimeStrips } from "@/components/charts/time-strips";
import { ChartSource } from "@/components/ui/chart-source";
import type { StageTime } from "@/domain/status/time-in-stage";
import { chartCsvPath } from "@/lib/reading/chart-csv-path";
import type { Reading } from "@/lib/reading/reading";
import { stageNames } from "../stage-words";
import { medianLabel, stageTimeInWords, timeInWords } from "../time-words";

/** The times of every stage as strips of dots on one axis, with their key, unit, source and files. */
export function TimeStripsSection({
  times,
  nameOf,
  reading,
}: {
  times: readonly StageTime[];
  nameOf: (country: string) => string;
  reading: Reading;
}) {
  const t = useTranslations("timeInStage");
  const all = useTranslations();
  const { locale } = reading;
  return (
    <>
      <ul className="time-key">
        <li>
          <span className="time-key-dot" />
          {t("keyEnded")}
        </li>
        <li>
          <span className="time-key-dot" data-running />
          <b dir="ltr">+</b> {t("keyRunning")}
        </li>
        <li>
          <b dir="ltr">≥</b> {t("keyOpen")}
        </li>
        <li>
          <span className="time-key-range" />
          {t("keyRange")}
        </li>
        <li className="text-ink-soft">{t("keyLeftOut")}</li>
        <li>
          <span className="time-key-interval" />
          {t("keyMedian")}
        </li>
      </ul>
      <p className="text-ink-soft mb-2 text-sm">{t("unit")}</p>
      <TimeStrips
        times={times}
        stageNames={stageNames(all)}
        sentenceOf={(time) => stageTimeInWords(time, t, locale)}
        inWords={(spell) => timeInWords(spell, nameOf(spell.country), t, locale)}
        medianLabel={(time) => medianLabel(time, t, locale)}
      />
      <ChartSource source="sourceOfStages" chart="time-in-stage" reading={reading} />
      <p className="text-sm">
        <a href={chartCsvPath(reading, "time-in-stage.medians")} className="inline-block py-1">
          {t("mediansCsv")}
        </a>
      </p>
    </>
  );
}
