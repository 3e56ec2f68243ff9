import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatementText } from "@/components/ui/statement-text";
import type { StatementOf } from "@/domain/profile/profile";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { Provenance } from "./provenance";

export function LessonList({
  lessons,
  numberById,
  reading,
  helpedBy,
}: {
  lessons: StatementOf<"lessons">[];
  numberById: ReadonlyMap<string, number>;
  reading: Reading;
  helpedBy: (lessonId: string) => ReactNode;
}) {
  const t = useTranslations();
  if (lessons.length === 0) return <p className="text-ink-soft">{t("country.noLesson")}</p>;
  return (
    <ul className="space-y-3">
      {lessons.map((lesson) => (
        <li key={lesson.id} id={lesson.id}>
          <StatementText text={lesson.happened} />{" "}
          {lesson.suggests && (
            <>
              <br />
              {t("country.suggests")} <StatementText text={lesson.suggests} />
            </>
          )}
          <br />
          <span className="text-sm">
            {lesson.categories.map((category) => (
              <a
                key={category}
                href={readingPath(reading, `/challenges/${category}`)}
                className="me-2"
              >
                {t(`category.${category}`)}
              </a>
            ))}
          </span>
          <Provenance entry={lesson} numberById={numberById} />
          {helpedBy(lesson.id)}
        </li>
      ))}
    </ul>
  );
}
