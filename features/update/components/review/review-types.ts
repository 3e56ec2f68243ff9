import type { ActionResult } from "@/lib/action";

/** What a reviewer has said of a change so far. */
export type Mark = { kind: "accepted"; reason: null } | { kind: "returned"; reason: string };

/** One change as the browser knows it: enough to decide on it, not what it says. */
export interface BoardChange {
  key: string;
  proposalHash: string;
  mark: Mark | null;
}

export interface Decision {
  editKey: string;
  proposalHash: string;
  verdict: { kind: "accepted" } | { kind: "undecided" } | { kind: "returned"; reason: string };
}

/** Marks changes; gives those that could not be marked, with a code of the reason. */
export type DecideAction = (
  updateId: string,
  decisions: Decision[],
) => Promise<{ editKey: string; code: string }[]>;

/** A form of the page: the result of what it sent last, while that is not done. */
export type FormAction = (
  previous: ActionResult<void> | undefined,
  form: FormData,
) => Promise<ActionResult<void>>;

/** The place of a change on its page. */
export function anchorOf(editKey: string): string {
  return `change-${editKey.replaceAll("/", "-")}`;
}
