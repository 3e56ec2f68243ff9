import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CountryName, CountryNames } from "@/components/ui/country-names";
import { StatementProvenance } from "@/components/ui/statement-provenance";
import { alsoReportedBy, challengesAnswered, type LessonEntry } from "@/domain/lesson/lesson-entry";
import type { CountryStatus } from "@/domain/status/country-status";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { AnsweredChallenges } from "./answered-challenges";
import { HighlightedText } from "./highlighted-text";

/** A lesson with all that leads on from it: its categories, the challenges it answers, and who else meets them. */
export function LessonItem({
  entry,
  statuses,
  reading,
  words = [],
  helpedBy,
}: {
  entry: LessonEntry;
  statuses: CountryStatus[];
  reading: Reading;
  /** The folded words to mark in the text. */
  words?: readonly string[];
  /** Whom the lesson helped; null for nobody known. */
  helpedBy: (country: string, lessonId: string) => ReactNode;
}) {
  const t = useTranslations();
  const { country, lesson, sources } = entry;
  const others = alsoReportedBy(entry, statuses);
  const helped = helpedBy(country, lesson.id);
  return (
    <li className="border-line border-b py-4 first:pt-0 last:border-b-0">
      <p className="font-semibold">
        <CountryName country={country} known={statuses} reading={reading} />
      </p>
      <p className="mt-0.5 max-w-4xl">
        <HighlightedText text={lesson.happened} words={words} />
      </p>
      {lesson.suggests && (
        <p className="mt-1 max-w-4xl">
          {t("lessons.suggests")} <HighlightedText text={lesson.suggests} words={words} />
        </p>
      )}
      <p className="mt-1">
        <StatementProvenance entry={lesson} sources={sources} />
      </p>
      <dl className="mt-2 grid gap-x-4 gap-y-1 text-sm grid-cols-[6rem_1fr] sm:grid-cols-[9rem_1fr]">
        {!lesson.suggests && (
          <Row label={t("lessons.suggestsLabel")}>
            <span className="text-ink-soft">{t("lessons.suggestsNothing")}</span>
          </Row>
        )}
        <Row label={t("lessons.categories")}>
          {lesson.categories.map((category, index) => (
            <span key={category}>
              {index > 0 && " · "}
              <a href={readingPath(reading, `/challenges/${category}`)}>
                {t(`category.${category}`)}
              </a>
            </span>
          ))}
        </Row>
        <Row label={t("lessons.stages")}>
          {lesson.stages.map((stage) => t(`stage.${stage}`)).join(" · ")}
        </Row>
        <Row label={t("lessons.answers")}>
          <AnsweredChallenges
            country={country}
            challenges={challengesAnswered(entry, statuses)}
            sources={statuses.find((status) => status.country === country)?.sources ?? []}
            reading={reading}
          />
        </Row>
        <Row label={t("lessons.alsoReported")}>
          {others.length === 0 ? (
            <span className="text-ink-soft">{t("lessons.alsoReportedByNobody")}</span>
          ) : (
            <CountryNames
              countries={others.map((status) => status.country)}
              known={others}
              reading={reading}
            />
          )}
        </Row>
        {helped && <Row label={t("exchange.helped.label")}>{helped}</Row>}
      </dl>
    </li>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
