import type { ReactNode } from "react";
import type { LessonEntry } from "@/domain/lesson/lesson-entry";
import type { CountryStatus } from "@/domain/status/country-status";
import type { Reading } from "@/lib/reading/reading";
import { LessonItem } from "./lesson-item";

export function LessonList({
  entries,
  ...shared
}: {
  entries: LessonEntry[];
  statuses: CountryStatus[];
  reading: Reading;
  words?: readonly string[];
  helpedBy: (country: string, lessonId: string) => ReactNode;
}) {
  return (
    <ul>
      {entries.map((entry) => (
        <LessonItem key={`${entry.country}/${entry.lesson.id}`} entry={entry} {...shared} />
      ))}
    </ul>
  );
}
