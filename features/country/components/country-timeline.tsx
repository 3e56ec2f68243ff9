import { useTranslations } from "next-intl";
import { StageKey } from "@/components/charts/stage-key";
import { StageTimeline } from "@/components/charts/stage-timeline";
import type { Day } from "@/domain/dates/partial-date";
import { type StageValue, stageValues } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import { firstStageDay, type StageSpell, stageSpells } from "@/domain/status/stage-spells";
import { formatDate } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";

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
  const names = Object.fromEntries(
    stageValues.map((stage) => [stage, t(`stage.${stage}`)]),
  ) as Record<StageValue, string>;
  const first = firstStageDay(
    statuses.map((status) => status.history),
    day,
  );
  const from = `${(first ?? day).slice(0, 4)}-01-01`;
  const inWords = ({ stage, from: began, to, statement }: StageSpell) =>
    t(to === null ? "overview.spellRunning" : "overview.spellEnded", {
      stage: names[stage],
      kind: statement.dateKind,
      from: formatDate(began, locale),
      to: to === null ? "" : formatDate(to, locale),
    });
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
        from={from}
        to={day}
        inWords={inWords}
        notReportedLabel={names["not-reported"]}
      />
    </>
  );
}
