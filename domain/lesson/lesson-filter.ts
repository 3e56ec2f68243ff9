import {
  type ChallengeCategory,
  challengeCategories,
  type StageCode,
  stageCodes,
} from "../framework/framework";
import type { LessonEntry } from "./lesson-entry";

/** What a reader narrows the lessons to; null leaves a facet open. */
export interface LessonFilter {
  category: ChallengeCategory | null;
  stage: StageCode | null;
  country: string | null;
}

export const openFilter: LessonFilter = { category: null, stage: null, country: null };

/** How many lessons each value of a facet would leave, the other facets staying as they are. Values that leave none are absent. */
export interface LessonFacets {
  category: Map<ChallengeCategory, number>;
  stage: Map<StageCode, number>;
  country: Map<string, number>;
}

/** The lessons that keep to every facet of the filter, in their order. */
export function filterLessons<Entry extends LessonEntry>(
  entries: readonly Entry[],
  { category, stage, country }: LessonFilter,
): Entry[] {
  return entries.filter(
    (entry) =>
      (category === null || entry.lesson.categories.includes(category)) &&
      (stage === null || entry.lesson.stages.includes(stage)) &&
      (country === null || entry.country === country),
  );
}

/** The facets of the lessons under a filter; categories and stages in the framework's order, countries by code. */
export function lessonFacets(entries: readonly LessonEntry[], filter: LessonFilter): LessonFacets {
  const without = (facet: Partial<LessonFilter>) => filterLessons(entries, { ...filter, ...facet });
  const inCategory = without({ category: null });
  const atStage = without({ stage: null });
  const ofCountry = without({ country: null });
  return {
    category: countBy(challengeCategories, (category) =>
      filterLessons(inCategory, { ...openFilter, category }),
    ),
    stage: countBy(stageCodes, (stage) => filterLessons(atStage, { ...openFilter, stage })),
    country: countBy([...new Set(ofCountry.map((entry) => entry.country))].sort(), (country) =>
      filterLessons(ofCountry, { ...openFilter, country }),
    ),
  };
}

function countBy<Value>(
  values: readonly Value[],
  listOf: (value: Value) => LessonEntry[],
): Map<Value, number> {
  const counts = values.map((value) => [value, listOf(value).length] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}
