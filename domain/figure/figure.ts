import { addMonths, type Day, type PartialDate } from "../dates/partial-date";
import {
  type ChallengeCategory,
  type ChallengeStatus,
  challengeCategories,
  challengeStatuses,
  type Participation,
  participations,
  type StageCode,
  type StageValue,
  stageCodes,
  stageValues,
} from "../framework/framework";
import type { CountryStatus } from "../status/country-status";
import { stageMove } from "../status/stage-move";

/** What a figure counts. Its text form (`stage.mapping`) is the address of the list behind the number. */
export type FigureDefinition =
  | { kind: "countries" }
  | { kind: "participation"; participation: Participation }
  | { kind: "stage"; stage: StageValue }
  | { kind: "participation-stage"; participation: Participation; stage: StageValue }
  | { kind: "moved-in-year" }
  | { kind: "moved-since-meeting" }
  | { kind: "older-than-cadence" }
  | { kind: "never-confirmed" }
  | {
      kind: "challenge";
      category: ChallengeCategory | "any";
      stage: StageCode | "any";
      status: ChallengeStatus;
    };

/** Why a country is counted, or left out: the fact that decides it. */
export type FigureReason =
  | { code: "known" }
  | { code: "participation"; participation: Participation }
  | { code: "stage"; stage: StageValue; participation: Participation }
  | { code: "moved"; before: StageValue; after: StageValue; date: PartialDate }
  | { code: "first-report"; after: StageValue; date: PartialDate }
  | { code: "date-imprecise"; after: StageValue; date: PartialDate }
  | { code: "unchanged"; after: StageValue; date: PartialDate }
  | { code: "no-meeting" }
  | { code: "fresh" | "old"; since: Day; isConfirmed: boolean }
  | { code: "never-confirmed"; since: Day }
  | { code: "confirmed"; since: Day }
  | { code: "challenge"; count: number }
  | { code: "challenge-otherwise"; count: number }
  | { code: "no-challenge" };

export interface FigureMember {
  country: string;
  reason: FigureReason;
}

/** A number with the countries behind it. Its value is the length of `counted`; counted and left out together are all countries. */
export interface Figure {
  definition: FigureDefinition;
  counted: FigureMember[];
  leftOut: FigureMember[];
}

/** The day a figure is read on, and the last day of the meeting that "since the last meeting" means. */
export interface FigureContext {
  day: Day;
  lastMeetingDay: Day | undefined;
}

/** The figure that a definition gives for the countries: the one place where a country is counted or left out. */
export function computeFigure(
  definition: FigureDefinition,
  statuses: readonly CountryStatus[],
  context: FigureContext,
): Figure {
  const counted: FigureMember[] = [];
  const leftOut: FigureMember[] = [];
  for (const status of statuses) {
    const { isCounted, reason } = judge(definition, status, context);
    (isCounted ? counted : leftOut).push({ country: status.country, reason });
  }
  return { definition, counted, leftOut };
}

interface Judgement {
  isCounted: boolean;
  reason: FigureReason;
}

function judge(
  definition: FigureDefinition,
  status: CountryStatus,
  { day, lastMeetingDay }: FigureContext,
): Judgement {
  const { participation, stage, freshness } = status;
  switch (definition.kind) {
    case "countries":
      return { isCounted: true, reason: { code: "known" } };
    case "participation":
      return {
        isCounted: participation === definition.participation,
        reason: { code: "participation", participation },
      };
    case "stage":
      return {
        isCounted: stage === definition.stage,
        reason: { code: "stage", stage, participation },
      };
    case "participation-stage":
      return {
        isCounted: stage === definition.stage && participation === definition.participation,
        reason: { code: "stage", stage, participation },
      };
    case "moved-in-year":
      return judgeMove(status, addMonths(day, -12), day);
    case "moved-since-meeting":
      return lastMeetingDay === undefined
        ? { isCounted: false, reason: { code: "no-meeting" } }
        : judgeMove(status, lastMeetingDay, day);
    case "older-than-cadence": {
      const isOld = freshness.state !== "current";
      const { since, isConfirmed } = freshness;
      return { isCounted: isOld, reason: { code: isOld ? "old" : "fresh", since, isConfirmed } };
    }
    case "never-confirmed":
      return {
        isCounted: !freshness.isConfirmed,
        reason: {
          code: freshness.isConfirmed ? "confirmed" : "never-confirmed",
          since: freshness.since,
        },
      };
    case "challenge":
      return judgeChallenge(definition, status);
  }
}

function judgeMove(status: CountryStatus, from: Day, to: Day): Judgement {
  const move = stageMove(status.history, from, to);
  if (move.code === "not-reported")
    return {
      isCounted: false,
      reason: { code: "stage", stage: "not-reported", participation: status.participation },
    };
  const { after, statement } = move;
  const { date } = statement;
  return move.code === "moved"
    ? { isCounted: true, reason: { code: "moved", before: move.before, after, date } }
    : { isCounted: false, reason: { code: move.code, after, date } };
}

function judgeChallenge(
  definition: Extract<FigureDefinition, { kind: "challenge" }>,
  status: CountryStatus,
): Judgement {
  const ofCell = status.challenges.filter(
    (challenge) =>
      (definition.category === "any" || challenge.category === definition.category) &&
      (definition.stage === "any" || challenge.stage === definition.stage),
  );
  const matching = ofCell.filter((challenge) => challenge.status === definition.status);
  if (matching.length > 0)
    return { isCounted: true, reason: { code: "challenge", count: matching.length } };
  return {
    isCounted: false,
    reason:
      ofCell.length > 0
        ? { code: "challenge-otherwise", count: ofCell.length }
        : { code: "no-challenge" },
  };
}

/** The text form of a definition, used in addresses. */
export function figureId(definition: FigureDefinition): string {
  return Object.entries(definition)
    .sort(([a], [b]) => idOrder.indexOf(a) - idOrder.indexOf(b))
    .map(([, value]) => value)
    .join(".");
}

const idOrder = ["kind", "participation", "category", "stage", "status"];

/** Every figure there is, in a fixed order. */
export const figureDefinitions: readonly FigureDefinition[] = [
  { kind: "countries" },
  ...participations.map((participation) => ({ kind: "participation" as const, participation })),
  ...stageValues.map((stage) => ({ kind: "stage" as const, stage })),
  ...participations.flatMap((participation) =>
    stageValues.map((stage) => ({ kind: "participation-stage" as const, participation, stage })),
  ),
  { kind: "moved-in-year" },
  { kind: "moved-since-meeting" },
  { kind: "older-than-cadence" },
  { kind: "never-confirmed" },
  ...(["any", ...challengeCategories] as const).flatMap((category) =>
    (["any", ...stageCodes] as const).flatMap((stage) =>
      challengeStatuses.map((status) => ({ kind: "challenge" as const, category, stage, status })),
    ),
  ),
];

const definitionById = new Map(figureDefinitions.map((entry) => [figureId(entry), entry]));

/** The definition whose text form this is; undefined for any other text. */
export function findFigureDefinition(id: string): FigureDefinition | undefined {
  return definitionById.get(id);
}
