import { compareDates, type Day, earliestDay, latestDay } from "../dates/partial-date";
import {
  type Centre,
  type Participation,
  type StageValue,
  severities,
} from "../framework/framework";
import type { RegionCode } from "../framework/regions";
import type { Sections, StatementOf } from "../profile/profile";
import type { Source } from "../profile/statement";
import { type Freshness, freshnessOn } from "./freshness";
import { type StageStatement, stageHistory } from "./stage-reading";

/** What is known of one country: its statements, and what places them. */
export interface CountryRecord {
  country: string;
  /** United Nations short names by language. */
  names: Record<string, string>;
  region: RegionCode;
  centre: Centre | null;
  cadenceMonths: number;
  /** The day on which the newest of its statements became known. */
  lastKnownOn: Day;
  sections: Sections;
  /** The documents that the statements cite. */
  sources: Source[];
}

/** Where a country stands on a day. Every page, chart, figure and file reads the stage and the challenges from here. */
export interface CountryStatus extends CountryRecord {
  participation: Participation;
  participationStatement: StatementOf<"participation"> | undefined;
  stage: StageValue;
  stageStatement: StageStatement | undefined;
  history: StageStatement[];
  /** About the ICCS itself, the newest first. */
  challenges: StatementOf<"challenges">[];
  /** About the ICCS itself, the newest first. */
  lessons: StatementOf<"lessons">[];
  freshness: Freshness;
}

/** The status of a country on a day; statements dated later do not count yet, and nobody's word is `other` and `not-reported`. */
export function statusOn(record: CountryRecord, day: Day): CountryStatus {
  const { sections } = record;
  const history = stageHistory(sections.stages, day);
  const stageStatement = history.at(-1);
  const participationStatement = datedBy(sections.participation, day).at(-1);
  return {
    ...record,
    participation: participationStatement?.participation ?? "other",
    participationStatement,
    stage: stageStatement?.stage ?? "not-reported",
    stageStatement,
    history,
    challenges: aboutIccs(datedBy(sections.challenges, day)).reverse(),
    lessons: aboutIccs(datedBy(sections.lessons, day)).reverse(),
    freshness: freshnessOn(sections.confirmations, record.lastKnownOn, record.cadenceMonths, day),
  };
}

/** The first day from which the country's present stage is certain to hold; undefined when no stage is reported. */
export function stageCertainFrom(status: CountryStatus): Day | undefined {
  return status.stageStatement && latestDay(status.stageStatement.date);
}

/** The challenge to read first: open before mitigated, not reported and resolved; then the more severe; then the newer. */
export function topChallenge(status: CountryStatus): StatementOf<"challenges"> | undefined {
  const urgency = ["open", "mitigated", "not-reported", "resolved"];
  return [...status.challenges].sort(
    (a, b) =>
      urgency.indexOf(a.status) - urgency.indexOf(b.status) ||
      severityRank(b.severity) - severityRank(a.severity) ||
      compareDates(b.date, a.date),
  )[0];
}

/** The lesson to read first: the newest. */
export function topLesson(status: CountryStatus): StatementOf<"lessons"> | undefined {
  return status.lessons[0];
}

function severityRank(severity: StatementOf<"challenges">["severity"]): number {
  return severity === null ? -1 : severities.indexOf(severity);
}

/** The statements about the ICCS itself, without those on national classification in general. */
export function aboutIccs<Entry extends { isContext: boolean }>(
  entries: readonly Entry[],
): Entry[] {
  return entries.filter((entry) => !entry.isContext);
}

/** The statements dated on the day or before, the newest last. */
export function datedBy<Entry extends { date: string; id: string }>(
  entries: readonly Entry[],
  day: Day,
): Entry[] {
  return entries
    .filter((entry) => earliestDay(entry.date) <= day)
    .sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
}
