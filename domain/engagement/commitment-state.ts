import { type Day, daysBetween } from "../dates/partial-date";
import type { CommitmentState } from "./commitment";

const steps = {
  confirm: { proposed: "confirmed" },
  decline: { proposed: "declined" },
  /** The Centre takes back what it proposed; it was never public. */
  takeBack: { proposed: "dropped" },
  keep: { confirmed: "kept" },
  drop: { confirmed: "dropped" },
} as const satisfies Record<string, Partial<Record<CommitmentState, CommitmentState>>>;
export type CommitmentStep = keyof typeof steps;

/** The state that a step leads to; undefined when it cannot be taken from here. */
export function commitmentAfter(
  state: CommitmentState,
  step: CommitmentStep,
): CommitmentState | undefined {
  const after: Partial<Record<CommitmentState, CommitmentState>> = steps[step];
  return after[state];
}

/** Whose turn it is: of the country while it has not answered and while it is doing what it promised. */
export function isOpenCommitment(state: CommitmentState): boolean {
  return state === "proposed" || state === "confirmed";
}

export interface DatedCommitment {
  state: CommitmentState;
  dueOn: Day;
  confirmedOn: Day | null;
  endedOn: Day | null;
}

/** What the public is told of a commitment on a day: nothing before the country confirmed it, then how it stood that day. */
export function publicStateOn(
  { state, confirmedOn, endedOn }: DatedCommitment,
  day: Day,
): "confirmed" | "kept" | "dropped" | undefined {
  if (confirmedOn === null || confirmedOn > day) return undefined;
  if (endedOn === null || endedOn > day) return "confirmed";
  return state === "kept" || state === "dropped" ? state : "confirmed";
}

/** How a commitment stood on a day, for those who follow it; a refusal has no day of its own and holds for all days. */
export function stateOn(commitment: DatedCommitment, day: Day): CommitmentState {
  const { state, confirmedOn, endedOn } = commitment;
  const isLater = (each: Day | null) => each !== null && each > day;
  return (
    publicStateOn(commitment, day) ??
    (isLater(confirmedOn) || isLater(endedOn) ? "proposed" : state)
  );
}

/** Days before its due day from which a country is reminded of a commitment. */
const noticeDays = 14;

/** Whether the country is to be reminded of what it confirmed: that the day is near, or that it has passed. */
export function dueReminder(
  { state, dueOn }: Pick<DatedCommitment, "state" | "dueOn">,
  day: Day,
): "soon" | "overdue" | undefined {
  if (state !== "confirmed") return undefined;
  const left = daysBetween(day, dueOn);
  if (left < 0) return "overdue";
  return left <= noticeDays ? "soon" : undefined;
}
