import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadStanding } from "@/app/load-standing";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { fewestForMedian, timesInStages } from "@/domain/status/time-in-stage";
import { TimeInStageTable } from "@/features/country/components/time-in-stage-table";
import { TimeStripsSection } from "@/features/country/components/time-strips-section";
import { sortByName } from "@/features/country/sort-by-name";
import { timesSummary } from "@/features/country/time-words";
import { nameIn } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { readingPath } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string }>;

const path = "/time-in-stage";

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("timeInStage");
  return pageMetadata(reading, path, t("title"), t("description"));
}

export default async function TimeInStagePage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("timeInStage");
  const { day, statuses } = await loadStanding(reading);
  const sorted = sortByName(statuses, reading.locale);
  const times = timesInStages(sorted, day);
  const countries = sorted.map(({ country, names }) => ({
    country,
    name: nameIn(names, reading.locale),
  }));
  const names = new Map(countries.map(({ country, name }) => [country, name]));
  const isEmpty = times.every(({ spells }) => spells.length === 0);
  return (
    <PageFrame reading={reading} path={path} title={t("title")} lead={t("lead")}>
      <div className="space-y-10">
        <SectionBlock
          id="strips"
          title={t("stripsTitle")}
          lead={isEmpty ? undefined : timesSummary(times, day, t, reading.locale)}
        >
          {isEmpty ? (
            <p className="text-ink-soft">{t("empty")}</p>
          ) : (
            <TimeStripsSection
              times={times}
              nameOf={(country) => names.get(country) ?? country}
              reading={reading}
            />
          )}
        </SectionBlock>
        <SectionBlock id="reading" title={t("rulesTitle")}>
          <div className="grid gap-x-10 gap-y-2 lg:grid-cols-3">
            <p>{t("rules.lasting")}</p>
            <p>{t("rules.beginning")}</p>
            <p>{t("rules.median", { fewest: fewestForMedian })}</p>
          </div>
          <p className="mt-3">
            <a href={`${readingPath(reading, "/method")}#durations`}>{t("toMethod")}</a>
          </p>
        </SectionBlock>
        {!isEmpty && (
          <SectionBlock id="table" title={t("tableTitle")} lead={t("tableLead")}>
            <TimeInStageTable times={times} countries={countries} reading={reading} />
          </SectionBlock>
        )}
      </div>
    </PageFrame>
  );
}
