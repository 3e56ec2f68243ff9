import type { LessonEntry } from "@/domain/lesson/lesson-entry";

/** The lessons that a search found, in the order of its matches; all of them, as they stand, where nothing was searched for. */
export function inOrderOfMatch(
  entries: readonly LessonEntry[],
  matches: readonly { country: string; statementId: string }[] | undefined,
): LessonEntry[] {
  if (matches === undefined) return [...entries];
  const byKey = new Map(entries.map((entry) => [`${entry.country}/${entry.lesson.id}`, entry]));
  return matches.flatMap(
    ({ country, statementId }) => byKey.get(`${country}/${statementId}`) ?? [],
  );
}
