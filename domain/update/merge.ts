import type { Draft } from "./draft";
import {
  applyEdits,
  type Conflict,
  type Edit,
  editKey,
  editsBetween,
  valueAt,
  withEdit,
} from "./edit";

/** For a conflict: what this draft says, or what stands in the newest revision. */
export const sides = ["mine", "standing"] as const;
export type Side = (typeof sides)[number];

/**
 * A draft made on one revision, carried over to another: the newest with all of the draft's edits that still fit.
 * The conflicts are for a person to decide; until then the newest revision's side stands.
 */
export function rebase(
  base: Draft,
  mine: Draft,
  newest: Draft,
): { draft: Draft; conflicts: Conflict[] } {
  const { draft, conflicts } = applyEdits(newest, editsBetween(base, mine));
  const byPlace = new Map<string, Conflict>();
  for (const conflict of conflicts) {
    const edit = withItsEntry(conflict.edit, base, mine, newest);
    byPlace.set(editKey(edit), { edit, standing: conflict.standing });
  }
  return { draft, conflicts: [...byPlace.values()] };
}

/** A change of a field of an entry that the newest revision no longer has stands for its entry: that comes back whole or not at all. */
function withItsEntry(edit: Edit, base: Draft, mine: Draft, newest: Draft): Edit {
  const entry = { part: edit.part, id: edit.id, field: null };
  if (valueAt(newest, entry) !== null) return edit;
  return { ...entry, before: valueAt(base, entry), after: valueAt(mine, entry) };
}

/** The carried-over draft with a person's choice for each conflict, by the key of its edit. The conflicts without a choice are given back. */
export function resolve(
  draft: Draft,
  conflicts: readonly Conflict[],
  choices: ReadonlyMap<string, Side>,
): { draft: Draft; undecided: Conflict[] } {
  const undecided = conflicts.filter(({ edit }) => !choices.has(editKey(edit)));
  const chosen = conflicts.filter(({ edit }) => choices.get(editKey(edit)) === "mine");
  return { draft: chosen.reduce((result, { edit }) => withEdit(result, edit), draft), undecided };
}
