import type { ManualProposalState } from "./manual-proposal";

const next: Record<ManualProposalState, readonly ManualProposalState[]> = {
  kept: ["sent", "declined"],
  sent: ["taken-up", "declined"],
  "taken-up": [],
  declined: [],
};

/** The states that a proposal for the Manual can be brought to: it is sent to those who write the Manual, and taken up or declined by them. */
export function statesAfter(state: ManualProposalState): readonly ManualProposalState[] {
  return next[state];
}
