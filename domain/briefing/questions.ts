import { type Day, latestDay, monthsBetween } from "../dates/partial-date";
import { criteriaOn } from "../status/criteria";
import { readSections, twoReadings } from "../status/two-readings";
import type { CommitmentMaterial, CountryMaterial } from "./briefing-material";
import type { BriefingWords } from "./briefing-words";
import { wordingOf } from "./wording";

/** A criterion in progress for longer is asked about. */
const monthsInProgress = 12;
/** A promise due within these days is asked about. */
const daysBeforeDue = 30;
const millisecondsADay = 86_400_000;

/** The rule by which a question is asked. */
export const questionRules = [
  "open-without-lesson",
  "long-in-progress",
  "confirmation-overdue",
  "read-differently",
  "promise-due",
] as const;
export type QuestionRule = (typeof questionRules)[number];

/** A question to ask a country at a meeting: the rule that asks it, and what it is about. */
export interface Question {
  rule: QuestionRule;
  /** The id of the statement or of the commitment; null where it is the whole page. */
  aboutId: string | null;
  /** In a sentence of the language. */
  text: string;
}

/**
 * What to ask a country on a day, by stated rules: an open challenge with no lesson in its category, a criterion in
 * progress for over a year, a page not confirmed for two of its cadences, a subject that the country and the Centre
 * read differently, a promise due within thirty days or past. Nothing is asked of a country of which nothing is known.
 */
export function questionsFor(
  { status, profile }: CountryMaterial,
  commitments: readonly CommitmentMaterial[],
  day: Day,
  words: BriefingWords,
): Question[] {
  if (!status || !profile) return [];
  const ask = (rule: QuestionRule, aboutId: string | null, values: Record<string, string>) => ({
    ...{ rule, aboutId },
    text: words.t(`briefingText.question.${rule}`, values),
  });
  const taught = new Set(status.lessons.flatMap(({ categories }) => categories));
  const unanswered = status.challenges
    .filter((challenge) => challenge.status === "open" && !taught.has(challenge.category))
    .map((challenge) =>
      ask("open-without-lesson", challenge.id, { what: wordingOf(challenge, words) }),
    );
  const slow = criteriaOn(profile.criteria, status.stage, day).flatMap(({ value, statement }) =>
    statement &&
    value === "in-progress" &&
    monthsBetween(latestDay(statement.date), day) > monthsInProgress
      ? ask("long-in-progress", statement.id, {
          what: wordingOf(statement, words),
          date: words.date(statement.date),
        })
      : [],
  );
  const { freshness } = status;
  const overdue =
    freshness.state === "overdue"
      ? [ask("confirmation-overdue", null, { date: words.date(freshness.since) })]
      : [];
  const differing = readSections.flatMap((section) =>
    twoReadings(profile, section, day).map(({ country, centre }) =>
      ask("read-differently", country.id, {
        country: wordingOf(country, words),
        centre: wordingOf(centre, words),
      }),
    ),
  );
  const due = commitments
    .filter(
      (each) =>
        each.country === status.country &&
        each.state === "confirmed" &&
        daysBetween(day, each.dueOn) <= daysBeforeDue,
    )
    .map((each) =>
      ask("promise-due", each.id, { what: each.what.text, date: words.date(each.dueOn) }),
    );
  return [...unanswered, ...slow, ...overdue, ...differing, ...due];
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsADay;
}
