import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SectionBlock } from "@/components/ui/section-block";
import type { LessonEntry } from "@/domain/lesson/lesson-entry";
import type { CountryStatus } from "@/domain/status/country-status";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { emptyQuery, type LessonQuery, lessonSearchPath } from "../lesson-query";
import { ContextLessons } from "./context-lessons";
import { LessonList } from "./lesson-list";
import { PageLinks } from "./page-links";

const perPage = 50;

/** One page of what was found; on the last, what was found among context lessons too. */
export function LessonResults({
  query,
  found,
  context,
  words,
  statuses,
  reading,
  helpedBy,
}: {
  query: LessonQuery;
  found: LessonEntry[];
  context: LessonEntry[];
  words: string[];
  statuses: CountryStatus[];
  reading: Reading;
  helpedBy: (country: string, lessonId: string) => ReactNode;
}) {
  const t = useTranslations("lessons");
  const count = found.length;
  const pages = Math.max(1, Math.ceil(count / perPage));
  const page = Math.min(query.page, pages);
  const shown = found.slice((page - 1) * perPage, page * perPage);
  const shared = { statuses, reading, words, helpedBy };
  const hasSearched = query.words !== "";
  return (
    <div className="min-w-0 space-y-8">
      <SectionBlock
        id="results"
        title={hasSearched ? t("foundFor", { count, query: query.words }) : t("found", { count })}
        {...(count > 0 && { lead: t(hasSearched ? "order" : "orderNewest") })}
      >
        {count === 0 ? (
          <>
            <p className="max-w-3xl">
              {t(hasSearched && words.length === 0 ? "noWords" : "nothing")}
            </p>
            <p className="mt-2">
              <a href={readingPath(reading, lessonSearchPath(emptyQuery))}>{t("startAgain")}</a>
            </p>
          </>
        ) : (
          <LessonList entries={shown} {...shared} />
        )}
        <PageLinks query={{ ...query, page }} pages={pages} reading={reading} />
      </SectionBlock>
      {page === pages && <ContextLessons entries={context} {...shared} />}
    </div>
  );
}
