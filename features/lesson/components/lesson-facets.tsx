import { useTranslations } from "next-intl";
import type { LessonFacets as Facets } from "@/domain/lesson/lesson-filter";
import type { CountryStatus } from "@/domain/status/country-status";
import { compareIn, nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { type LessonQuery, lessonSearchPath } from "../lesson-query";

interface Option {
  value: string;
  label: string;
  count: number;
  isChosen: boolean;
  /** The query that choosing leads to; for the chosen one, that of taking it back. */
  query: LessonQuery;
}

/** How many lessons each further choice would leave, each a link to those lessons. */
export function LessonFacets({
  facets,
  query,
  statuses,
  reading,
}: {
  facets: Facets;
  query: LessonQuery;
  statuses: CountryStatus[];
  reading: Reading;
}) {
  const t = useTranslations();
  const first = { ...query, page: 1 };
  const nameOf = (country: string) => {
    const status = statuses.find((entry) => entry.country === country);
    return status ? nameIn(status.names, reading.locale) : country;
  };
  const categories = [...facets.category].map(([value, count]): Option => {
    const isChosen = query.category === value;
    const next = { ...first, category: isChosen ? null : value };
    return { value, label: t(`category.${value}`), count, isChosen, query: next };
  });
  const stages = [...facets.stage].map(([value, count]): Option => {
    const isChosen = query.stage === value;
    const next = { ...first, stage: isChosen ? null : value };
    return { value, label: t(`stage.${value}`), count, isChosen, query: next };
  });
  const countries = [...facets.country]
    .map(([value, count]): Option => {
      const isChosen = query.country === value;
      const next = { ...first, country: isChosen ? null : value };
      return { value, label: nameOf(value), count, isChosen, query: next };
    })
    .sort((a, b) => compareIn(reading.locale)(a.label, b.label));
  return (
    <nav aria-label={t("lessons.narrow")} className="no-print space-y-5 text-sm">
      <OptionList title={t("lessons.byCategory")} options={categories} reading={reading} />
      <OptionList title={t("lessons.byStage")} options={stages} reading={reading} />
      <OptionList title={t("lessons.byCountry")} options={countries} reading={reading} />
    </nav>
  );
}

function OptionList({
  title,
  options,
  reading,
}: {
  title: string;
  options: Option[];
  reading: Reading;
}) {
  const t = useTranslations("lessons");
  if (options.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="mt-1 flex flex-wrap gap-x-4 lg:block">
        {options.map(({ value, label, count, isChosen, query }) => (
          <li key={value}>
            <a
              href={readingPath(reading, lessonSearchPath(query))}
              aria-current={isChosen ? "true" : undefined}
              className="inline-block py-1 aria-[current]:font-semibold"
            >
              {label}
            </a>{" "}
            <span className="text-ink-soft tabular-nums">{count}</span>
            {isChosen && (
              <>
                {" "}
                <a href={readingPath(reading, lessonSearchPath(query))} aria-label={t("remove")}>
                  ×
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
