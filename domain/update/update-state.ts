/** Where an update stands between its first word and its publication. */
export const updateStates = ["draft", "submitted", "returned", "withdrawn", "published"] as const;
export type UpdateState = (typeof updateStates)[number];

/** What is proposed: the country's word, the Centre's own reading, or the Centre's correction of what was known on an earlier day. */
export const updateKinds = ["country", "centre", "correction"] as const;
export type UpdateKind = (typeof updateKinds)[number];

const steps = {
  edit: { draft: "draft", returned: "returned" },
  submit: { draft: "submitted", returned: "submitted" },
  withdraw: { draft: "withdrawn", submitted: "withdrawn", returned: "withdrawn" },
  reopen: { withdrawn: "draft" },
  decide: { submitted: "submitted" },
  return: { submitted: "returned" },
  publish: { submitted: "published" },
} as const satisfies Record<string, Partial<Record<UpdateState, UpdateState>>>;
export type UpdateStep = keyof typeof steps;

/** The state that a step leads to; undefined when it cannot be taken from here. */
export function stateAfter(state: UpdateState, step: UpdateStep): UpdateState | undefined {
  const after: Partial<Record<UpdateState, UpdateState>> = steps[step];
  return after[state];
}

/** Whether the update is still under way: a country has one such at a time. */
export function isOpen(state: UpdateState): boolean {
  return state === "draft" || state === "submitted" || state === "returned";
}

/** Whose turn it is: who must act before anything goes on. */
export type Turn = "author" | "reviewer" | "nobody";
export function turnOf(state: UpdateState): Turn {
  if (state === "submitted") return "reviewer";
  return isOpen(state) ? "author" : "nobody";
}
