import { compareDates, compareText, type Day } from "../dates/partial-date";
import type { StatementOf } from "../profile/profile";
import type { Source } from "../profile/statement";
import { type CountryStatus, datedBy } from "../status/country-status";

/** A lesson with the country that reports it and the documents it rests on. */
export interface LessonEntry {
  country: string;
  lesson: StatementOf<"lessons">;
  sources: Source[];
}

/** The lessons about the ICCS itself of all countries, the newest first; of one date, in the order of the country codes. */
export function lessonEntries(statuses: readonly CountryStatus[]): LessonEntry[] {
  return newestFirst(statuses.flatMap((status) => entriesOf(status, status.lessons)));
}

/** The lessons on national classification whose sources do not name the ICCS, the newest first. They count nowhere. */
export function contextLessonEntries(statuses: readonly CountryStatus[], day: Day): LessonEntry[] {
  return newestFirst(
    statuses.flatMap((status) =>
      entriesOf(
        status,
        datedBy(status.sections.lessons, day).filter((lesson) => lesson.isContext),
      ),
    ),
  );
}

/** The challenges of the lesson's own country that it answers: those in one of its categories. */
export function challengesAnswered(
  { country, lesson }: LessonEntry,
  statuses: readonly CountryStatus[],
): StatementOf<"challenges">[] {
  const own = statuses.find((status) => status.country === country);
  return (own?.challenges ?? []).filter((challenge) =>
    lesson.categories.includes(challenge.category),
  );
}

/** The other countries that report a challenge, whatever its status, in one of the lesson's categories. */
export function alsoReportedBy(
  { country, lesson }: LessonEntry,
  statuses: readonly CountryStatus[],
): CountryStatus[] {
  return statuses.filter(
    (status) =>
      status.country !== country &&
      status.challenges.some((challenge) => lesson.categories.includes(challenge.category)),
  );
}

function entriesOf(
  { country, sources }: CountryStatus,
  lessons: readonly StatementOf<"lessons">[],
): LessonEntry[] {
  return lessons.map((lesson) => ({
    country,
    lesson,
    sources: lesson.sourceIds.flatMap((id) => sources.find((source) => source.id === id) ?? []),
  }));
}

function newestFirst(entries: LessonEntry[]): LessonEntry[] {
  return entries.sort(
    (a, b) =>
      compareDates(b.lesson.date, a.lesson.date) ||
      compareText(a.country, b.country) ||
      compareText(a.lesson.id, b.lesson.id),
  );
}
