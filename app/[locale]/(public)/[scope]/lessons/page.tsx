import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadHelpedNotes } from "@/app/helped-notes";
import { loadStanding } from "@/app/load-standing";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { contextLessonEntries, lessonEntries } from "@/domain/lesson/lesson-entry";
import { lessonFacets, openFilter } from "@/domain/lesson/lesson-filter";
import { ContextLessons } from "@/features/lesson/components/context-lessons";
import { LessonFacets } from "@/features/lesson/components/lesson-facets";
import { LessonList } from "@/features/lesson/components/lesson-list";
import { LessonSearchForm } from "@/features/lesson/components/lesson-search-form";
import { emptyQuery, lessonSearchPath } from "@/features/lesson/lesson-query";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { readingPath } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string }>;

const newestAtMost = 50;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("lessons");
  return pageMetadata(reading, "/lessons", t("title"), t("description"));
}

export default async function LessonsPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("lessons");
  const { statuses, day } = await loadStanding(reading);
  const entries = lessonEntries(statuses);
  const newest = entries.slice(0, newestAtMost);
  const count = entries.length;
  const shared = { statuses, reading };
  const helpedBy = await loadHelpedNotes(reading);
  return (
    <PageFrame reading={reading} path="/lessons" title={t("title")} lead={t("lead")}>
      <div className="space-y-8">
        <LessonSearchForm query={emptyQuery} {...shared} />
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[1fr_15rem]">
          <div className="min-w-0 space-y-8">
            <SectionBlock
              id="newest"
              title={
                count > newestAtMost
                  ? t("newestOfTitle", { shown: newestAtMost, count })
                  : t("newestTitle", { count })
              }
            >
              <LessonList entries={newest} helpedBy={helpedBy} {...shared} />
              {count > newestAtMost && (
                <p className="mt-4">
                  <a href={readingPath(reading, lessonSearchPath(emptyQuery))}>{t("allLessons")}</a>
                </p>
              )}
            </SectionBlock>
            <ContextLessons
              entries={contextLessonEntries(statuses, day)}
              helpedBy={helpedBy}
              {...shared}
            />
          </div>
          <LessonFacets facets={lessonFacets(entries, openFilter)} query={emptyQuery} {...shared} />
        </div>
      </div>
    </PageFrame>
  );
}
