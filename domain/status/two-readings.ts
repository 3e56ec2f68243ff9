import { compareDates, type Day, earliestDay } from "../dates/partial-date";
import { type Assessor, stageOrder } from "../framework/framework";
import type { Sections, StatementOf } from "../profile/profile";

/** The sections in which the country and the Centre can speak of the same thing. */
export const readSections = ["stages", "criteria", "components", "challenges"] as const;
export type ReadSection = (typeof readSections)[number];

/** What the country says and what the Centre reads, where they differ, with the country's comments on either. The two stay two values. */
export interface TwoReadings<Section extends ReadSection> {
  country: StatementOf<Section>;
  centre: StatementOf<Section>;
  comments: StatementOf<"comments">[];
}

type Rule<Section extends ReadSection> = (entry: StatementOf<Section>) => {
  /** What the statement is about: two about the same subject can differ. */
  subject: string;
  /** What it says of it, its words aside. */
  value: string;
};

const rules: { [Section in ReadSection]: Rule<Section> } = {
  stages: ({ stage }) => ({ subject: "stage", value: stage }),
  criteria: ({ criterion, value }) => ({ subject: criterion, value }),
  components: ({ component, institutionId, value }) => ({
    subject: `${component}/${institutionId}`,
    value,
  }),
  challenges: ({ category, stage, severity, status }) => ({
    subject: `${category}/${stage}`,
    value: `${severity}/${status}`,
  }),
};

/**
 * Each subject of a section on which the latest statement of the country and the latest of the Centre that hold on
 * the day say different things (principle: two values, side by side). Empty where they agree, or where one is silent.
 */
export function twoReadings<Section extends ReadSection>(
  sections: Pick<Sections, Section | "comments">,
  section: Section,
  day: Day,
): TwoReadings<Section>[] {
  const rule: Rule<Section> = rules[section];
  const held = (sections[section] as StatementOf<Section>[])
    .filter((entry) => !entry.isContext && earliestDay(entry.date) <= day)
    .sort((a, b) => compareDates(a.date, b.date) || rankOf(a) - rankOf(b));
  const subjects = [...new Set(held.map((entry) => rule(entry).subject))];
  return subjects.flatMap((subject) => {
    const latestOf = (assessor: Assessor) =>
      held.filter((entry) => entry.assessor === assessor && rule(entry).subject === subject).at(-1);
    const [country, centre] = [latestOf("self-reported"), latestOf("centre-reviewed")];
    if (!country || !centre || rule(country).value === rule(centre).value) return [];
    return [{ country, centre, comments: commentsOn(sections.comments, [country, centre]) }];
  });
}

/** Of two stages on one date the later step counts, as in `stageHistory`. */
function rankOf(entry: StatementOf<ReadSection>): number {
  return "relationToStandard" in entry ? stageOrder(entry.stage) : 0;
}

/** What the country has said of any of the statements. */
export function commentsOn(
  comments: readonly StatementOf<"comments">[],
  statements: readonly { id: string }[],
): StatementOf<"comments">[] {
  const ids = new Set(statements.map(({ id }) => id));
  return comments.filter(
    ({ aboutId, assessor }) => aboutId !== null && ids.has(aboutId) && assessor === "self-reported",
  );
}
