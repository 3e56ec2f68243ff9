import { useTranslations } from "next-intl";
import { StageKey } from "@/components/charts/stage-key";
import { StageTimeline } from "@/components/charts/stage-timeline";
import { ChartSource } from "@/components/ui/chart-source";
import type { Day } from "@/domain/dates/partial-date";
import { stageValues } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import { firstStageDay, stageSpells } from "@/domain/status/stage-spells";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { spellInWords, stageNames } from "../stage-words";

/** The steps of every country on one axis of time, in the order the countries are given. */
export function CountryTimeline({
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
  const first = firstStageDay(
    statuses.map((status) => status.history),
    day,
  );
  return (
    <>
      <StageKey stages={stageValues.filter((stage) => stage !== "not-started")} names={names} />
      <StageTimeline
        rows={statuses.map(({ country, names: countryNames, history }) => ({
          country,
          name: nameIn(countryNames, locale),
          href: readingPath(reading, `/countries/${country}`),
          spells: stageSpells(history, day),
        }))}
        from={`${(first ?? day).slice(0, 4)}-01-01`}
        to={day}
        inWords={(spell) => spellInWords(spell, t, locale)}
        notReportedLabel={names["not-reported"]}
      />
      <ChartSource source="sourceOfStages" chart="stage-timeline" reading={reading} />
    </>
  );
}
