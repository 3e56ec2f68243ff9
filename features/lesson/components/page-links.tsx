import { useTranslations } from "next-intl";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { type LessonQuery, lessonSearchPath } from "../lesson-query";

/** Leads to the pages before and after; nothing where there is one page only. */
export function PageLinks({
  query,
  pages,
  reading,
}: {
  /** With the page that is shown. */
  query: LessonQuery;
  pages: number;
  reading: Reading;
}) {
  const t = useTranslations("lessons");
  if (pages < 2) return null;
  const { page } = query;
  const pathOf = (other: number) =>
    readingPath(reading, lessonSearchPath({ ...query, page: other }));
  return (
    <nav aria-label={t("pages")} className="no-print mt-4 flex flex-wrap items-baseline gap-x-4">
      {page > 1 && (
        <a rel="prev" href={pathOf(page - 1)}>
          {t("previous")}
        </a>
      )}
      <span>{t("page", { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={pathOf(page + 1)}>
          {t("next")}
        </a>
      )}
    </nav>
  );
}
