import { challengeCategories, stageCodes } from "@/domain/framework/framework";
import { type LessonFilter, openFilter } from "@/domain/lesson/lesson-filter";

/** What a reader asks of the lessons: words, facets, and which page of the results. */
export interface LessonQuery extends LessonFilter {
  words: string;
  page: number;
}

export const emptyQuery: LessonQuery = { ...openFilter, words: "", page: 1 };

const wordsAtMost = 200;

/** The query in the parameters of an address; what it does not understand counts as not asked. */
export function parseLessonQuery(
  params: Record<string, string | string[] | undefined>,
): LessonQuery {
  const of = (name: string) => [params[name]].flat()[0]?.trim() ?? "";
  const page = Number(of("page"));
  return {
    words: of("q").slice(0, wordsAtMost),
    category: challengeCategories.find((category) => category === of("category")) ?? null,
    stage: stageCodes.find((stage) => stage === of("stage")) ?? null,
    country: /^[A-Z]{3}$/.test(of("country")) ? of("country") : null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a search within a reading; what is not asked is left out. */
export function lessonSearchPath({ words, category, stage, country, page }: LessonQuery): string {
  const params = new URLSearchParams();
  if (words !== "") params.set("q", words);
  for (const [name, value] of Object.entries({ category, stage, country }))
    if (value !== null) params.set(name, value);
  if (page > 1) params.set("page", String(page));
  return `/lessons/search${params.size > 0 ? `?${params}` : ""}`;
}
