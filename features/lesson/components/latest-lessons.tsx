import { useTranslations } from "next-intl";
import { SourceLink } from "@/components/ui/source-link";
import { StatementDate } from "@/components/ui/statement-date";
import { StatementText } from "@/components/ui/statement-text";
import { compareDates } from "@/domain/dates/partial-date";
import type { CountryStatus } from "@/domain/status/country-status";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** The newest lessons of all countries, each with its source. */
export function LatestLessons({
  statuses,
  reading,
  count,
}: {
  statuses: CountryStatus[];
  reading: Reading;
  count: number;
}) {
  const t = useTranslations("assessor");
  const lessons = statuses
    .flatMap((status) => status.lessons.map((lesson) => ({ status, lesson })))
    .sort((a, b) => compareDates(b.lesson.date, a.lesson.date))
    .slice(0, count);
  return (
    <ul className="space-y-3">
      {lessons.map(({ status, lesson }) => {
        const source = status.sources.find((entry) => entry.id === lesson.sourceIds[0]);
        return (
          <li key={`${status.country}/${lesson.id}`}>
            <a
              href={readingPath(reading, `/countries/${status.country}#${lesson.id}`)}
              className="font-semibold"
            >
              {nameIn(status.names, reading.locale)}
            </a>
            : <StatementText text={lesson.happened} />
            <span className="text-ink-soft block text-sm">
              <StatementDate entry={lesson} /> · {t(lesson.assessor)}
              {source && (
                <>
                  {" · "}
                  <SourceLink source={source} />
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
