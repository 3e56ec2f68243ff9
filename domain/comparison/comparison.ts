import {
  type ChallengeCategory,
  challengeCategories,
  type StatedStage,
  stageOrder,
  statedStages,
} from "../framework/framework";
import type { CountryStatus } from "../status/country-status";

/** One thing in which the compared countries agree or differ. Countries are codes, in the order in which they were given. */
export type ComparisonFact =
  | { code: "same-stage"; stage: StatedStage; countries: string[] }
  /** Two stages that are taken by compared countries with none of the others between them; `steps` apart in the framework. */
  | {
      code: "stages-apart";
      earlier: { stage: StatedStage; countries: string[] };
      later: { stage: StatedStage; countries: string[] };
      steps: number;
    }
  | { code: "stage-not-reported"; countries: string[] }
  | { code: "shared-challenge"; category: ChallengeCategory; countries: string[] }
  | { code: "only-challenge"; country: string; categories: ChallengeCategory[] }
  /** `learned` have a lesson in a category in which `open`, without one of their own, report an open challenge. */
  | { code: "lesson-for-open"; category: ChallengeCategory; learned: string[]; open: string[] }
  | { code: "no-challenge-reported"; countries: string[] }
  | { code: "no-lesson-reported"; countries: string[] };

/** What the countries have in common and where they differ, in a fixed order. A challenge counts as reported whatever its status; nobody's silence is read as an absence. */
export function compareCountries(statuses: readonly CountryStatus[]): ComparisonFact[] {
  return [
    ...stageFacts(statuses),
    ...challengeFacts(statuses),
    ...lessonFacts(statuses),
    ...silenceFacts(statuses),
  ];
}

function stageFacts(statuses: readonly CountryStatus[]): ComparisonFact[] {
  const groups = statedStages
    .map((stage) => ({
      stage,
      countries: codesOf(statuses.filter((status) => status.stage === stage)),
    }))
    .filter((group) => group.countries.length > 0);
  const apart = groups.slice(1).flatMap((later, index): ComparisonFact[] => {
    const earlier = groups[index];
    if (!earlier) return [];
    const steps = stageOrder(later.stage) - stageOrder(earlier.stage);
    return [{ code: "stages-apart", earlier, later, steps }];
  });
  const silent = codesOf(statuses.filter((status) => status.stage === "not-reported"));
  return [
    ...groups
      .filter((group) => group.countries.length > 1)
      .map((group) => ({ code: "same-stage" as const, ...group })),
    ...apart,
    ...(silent.length > 0 ? [{ code: "stage-not-reported" as const, countries: silent }] : []),
  ];
}

function challengeFacts(statuses: readonly CountryStatus[]): ComparisonFact[] {
  const reporters = new Map(
    challengeCategories.map((category) => [
      category,
      codesOf(
        statuses.filter((status) => status.challenges.some((entry) => entry.category === category)),
      ),
    ]),
  );
  const shared = [...reporters]
    .filter(([, countries]) => countries.length > 1)
    .map(([category, countries]) => ({ code: "shared-challenge" as const, category, countries }));
  const alone = statuses.flatMap(({ country }): ComparisonFact[] => {
    const categories = [...reporters]
      .filter(([, countries]) => countries.length === 1 && countries[0] === country)
      .map(([category]) => category);
    return categories.length > 0 ? [{ code: "only-challenge", country, categories }] : [];
  });
  return [...shared, ...alone];
}

function lessonFacts(statuses: readonly CountryStatus[]): ComparisonFact[] {
  return challengeCategories.flatMap((category): ComparisonFact[] => {
    const open = codesOf(
      statuses.filter((status) =>
        status.challenges.some((entry) => entry.category === category && entry.status === "open"),
      ),
    );
    const learned = codesOf(
      statuses.filter((status) =>
        status.lessons.some((lesson) => lesson.categories.includes(category)),
      ),
    );
    const others = open.filter((country) => !learned.includes(country));
    return learned.length > 0 && others.length > 0
      ? [{ code: "lesson-for-open", category, learned, open: others }]
      : [];
  });
}

function silenceFacts(statuses: readonly CountryStatus[]): ComparisonFact[] {
  const withoutChallenge = codesOf(statuses.filter((status) => status.challenges.length === 0));
  const withoutLesson = codesOf(statuses.filter((status) => status.lessons.length === 0));
  return [
    ...(withoutChallenge.length > 0
      ? [{ code: "no-challenge-reported" as const, countries: withoutChallenge }]
      : []),
    ...(withoutLesson.length > 0
      ? [{ code: "no-lesson-reported" as const, countries: withoutLesson }]
      : []),
  ];
}

function codesOf(statuses: readonly CountryStatus[]): string[] {
  return statuses.map((status) => status.country);
}
