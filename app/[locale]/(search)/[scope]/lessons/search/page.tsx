import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadHelpedNotes } from "@/app/helped-notes";
import { loadStanding } from "@/app/load-standing";
import { PageFrame } from "@/components/layout/page-frame";
import { contextLessonEntries, lessonEntries } from "@/domain/lesson/lesson-entry";
import { filterLessons, lessonFacets } from "@/domain/lesson/lesson-filter";
import { searchWords } from "@/domain/search/fold-text";
import { LessonFacets } from "@/features/lesson/components/lesson-facets";
import { LessonResults } from "@/features/lesson/components/lesson-results";
import { LessonSearchForm } from "@/features/lesson/components/lesson-search-form";
import { inOrderOfMatch } from "@/features/lesson/in-order-of-match";
import { searchLessons } from "@/features/lesson/lesson-queries";
import { lessonSearchPath, parseLessonQuery } from "@/features/lesson/lesson-query";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { readingPath } from "@/lib/reading/reading";

interface Props {
  params: Promise<{ locale: string; scope: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const path = "/lessons/search";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("lessons");
  const metadata = pageMetadata(reading, path, t("searchTitle"), t("searchDescription"));
  return { ...metadata, robots: { index: false } };
}

export default async function LessonSearchPage({ params, searchParams }: Props) {
  const reading = await getReading(params);
  const t = await getTranslations("lessons");
  const query = parseLessonQuery(await searchParams);
  const { statuses, day } = await loadStanding(reading);
  const matches =
    query.words === "" ? undefined : await searchLessons(reading.world, day, query.words);
  const found = inOrderOfMatch(lessonEntries(statuses), matches);
  const context = inOrderOfMatch(contextLessonEntries(statuses, day), matches);
  const shared = { statuses, reading };
  return (
    <PageFrame reading={reading} path={lessonSearchPath(query)} title={t("searchTitle")}>
      <div className="space-y-8">
        <LessonSearchForm query={query} {...shared} />
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[1fr_15rem]">
          <LessonResults
            query={query}
            found={filterLessons(found, query)}
            context={filterLessons(context, query)}
            words={searchWords(query.words)}
            helpedBy={await loadHelpedNotes(reading)}
            {...shared}
          />
          <LessonFacets facets={lessonFacets(found, query)} query={query} {...shared} />
        </div>
        <p className="no-print">
          <a href={readingPath(reading, "/lessons")}>{t("backToLibrary")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
