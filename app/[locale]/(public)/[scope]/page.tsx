import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadStanding } from "@/app/load-standing";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { ChallengeHeatTable } from "@/features/challenge/components/challenge-heat-table";
import { CountryTimeline } from "@/features/country/components/country-timeline";
import { HeadlineFigures } from "@/features/country/components/headline-figures";
import { ParticipationStageTable } from "@/features/country/components/participation-stage-table";
import { RecentMoves } from "@/features/country/components/recent-moves";
import { RegionTiles } from "@/features/country/components/region-tiles";
import { StagesOverTime } from "@/features/country/components/stages-over-time";
import { StalePages } from "@/features/country/components/stale-pages";
import { sortByName } from "@/features/country/sort-by-name";
import { LatestLessons } from "@/features/lesson/components/latest-lessons";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { readingPath } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string }>;

const listedAtMost = 6;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations();
  const metadata = pageMetadata(reading, "", t("site.name"), t("overview.description"));
  return { ...metadata, title: { absolute: t("site.name") } };
}

export default async function OverviewPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("overview");
  const times = await getTranslations("timeInStage");
  const { day, statuses: unsorted, lastMeeting, context } = await loadStanding(reading);
  const statuses = sortByName(unsorted, reading.locale);
  const counted = { statuses, context, reading };
  return (
    <PageFrame reading={reading} path="" title={t("title")} lead={t("lead")}>
      <div className="space-y-10">
        <HeadlineFigures {...counted} lastMeeting={lastMeeting} />
        <div className="grid gap-10 lg:grid-cols-[3fr_2fr]">
          <SectionBlock
            id="participation"
            title={t("byParticipationTitle")}
            lead={t("byParticipationLead")}
          >
            <ParticipationStageTable {...counted} />
          </SectionBlock>
          <div className="space-y-10">
            <SectionBlock id="moves" title={t("recentTitle")}>
              <RecentMoves statuses={statuses} day={day} reading={reading} />
            </SectionBlock>
            <SectionBlock id="stale" title={t("staleTitle")} lead={t("staleLead")}>
              <StalePages statuses={statuses} reading={reading} count={listedAtMost} />
            </SectionBlock>
          </div>
        </div>
        <SectionBlock id="timeline" title={t("timelineTitle")} lead={t("timelineLead")}>
          <CountryTimeline statuses={statuses} day={day} reading={reading} />
          <p className="no-print mt-3">
            <a href={readingPath(reading, "/time-in-stage")}>{times("link")}</a>
          </p>
        </SectionBlock>
        <StagesOverTime statuses={statuses} day={day} reading={reading} />
        <SectionBlock id="tiles" title={t("tilesTitle")} lead={t("tilesLead")}>
          <RegionTiles statuses={statuses} reading={reading} />
        </SectionBlock>
        <SectionBlock id="challenges" title={t("challengesTitle")} lead={t("challengesLead")}>
          <ChallengeHeatTable {...counted} status="open" label={t("challengesTitle")} />
        </SectionBlock>
        <SectionBlock id="lessons" title={t("lessonsTitle")}>
          <LatestLessons statuses={statuses} reading={reading} count={listedAtMost} />
          <p className="mt-3">
            <a href={readingPath(reading, "/lessons")}>{t("allLessons")}</a>
          </p>
        </SectionBlock>
      </div>
    </PageFrame>
  );
}
