import { useTranslations } from "next-intl";
import { StageStepsChart } from "@/components/charts/stage-steps-chart";
import type { Day } from "@/domain/dates/partial-date";
import type { CountryStatus } from "@/domain/status/country-status";
import { stageSpells } from "@/domain/status/stage-spells";
import { formatDate } from "@/lib/i18n/format-date";
import { directionOf, nameIn } from "@/lib/i18n/locales";
import { chartCsvPath } from "@/lib/reading/chart-csv-path";
import type { Reading } from "@/lib/reading/reading";
import { spellBegan, spellInWords, stageNames } from "../stage-words";

/** The steps that one to six countries took, drawn over time. */
export function StageSteps({
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
  const names = stageNames(t);
  const countries = statuses.map(({ country, names: countryNames, history }) => ({
    country,
    name: nameIn(countryNames, locale),
    spells: stageSpells(history, day),
  }));
  const sentences = countries.map(({ name, spells }) => {
    const last = spells.at(-1);
    return last
      ? t("chart.stepsSentence", {
          name,
          stage: names[last.stage],
          kind: last.statement.dateKind,
          date: formatDate(last.from, locale),
          count: spells.length,
        })
      : t("chart.stepsNothing", { name });
  });
  return (
    <StageStepsChart
      id="stage-steps"
      title={t("country.stepsTitle")}
      summary={sentences.join(" ")}
      unit={t("chart.unitStage")}
      sourceLine={t("chart.sourceOfStages")}
      csvHref={chartCsvPath(
        reading,
        `stage-steps.${countries.map(({ country }) => country).join(".")}`,
      )}
      csvLabel={t("chart.csv")}
      tableLabel={t("chart.table")}
      countries={countries}
      asOf={day}
      stageNames={names}
      inWords={(spell) => spellInWords(spell, t, locale)}
      columnLabels={{
        country: t("figure.country"),
        stage: t("countries.stage"),
        from: t("chart.from"),
        to: t("chart.to"),
      }}
      fromOf={(spell) => spellBegan(spell, t, locale)}
      toOf={({ to }) => (to === null ? t("chart.running") : formatDate(to, locale))}
      dir={directionOf(locale)}
      failedText={t("chart.failed")}
    />
  );
}
