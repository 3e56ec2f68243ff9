import { parseProfile } from "../profile/parse-profile";
import type { Profile } from "../profile/profile";
import type { Draft, DraftEntry } from "./draft";
import { applyEdits, type Edit, editKey, editsBetween } from "./edit";

/** What a reviewer says of one change. A return has a reason, which the country reads. */
export type Verdict = { kind: "accepted"; reason: null } | { kind: "returned"; reason: string };

/**
 * The changes of an update that a reviewer decides on. An added source is not one of them: it comes with the
 * statements that cite it.
 */
export function reviewedEdits(base: Draft, proposed: Draft): Edit[] {
  return editsBetween(base, proposed).filter((edit) => !isAddedSource(edit));
}

/** How an update divides: the profile to publish, and the draft on top of it that goes back. */
export interface Division {
  accepted: Edit[];
  returned: Edit[];
  undecided: Edit[];
}

/** The changes by verdict, keyed as `editKey` has it. */
export function divide(edits: readonly Edit[], verdicts: ReadonlyMap<string, Verdict>): Division {
  const kindOf = (edit: Edit) => verdicts.get(editKey(edit))?.kind;
  return {
    accepted: edits.filter((edit) => kindOf(edit) === "accepted"),
    returned: edits.filter((edit) => kindOf(edit) === "returned"),
    undecided: edits.filter((edit) => kindOf(edit) === undefined),
  };
}

/** What stood with the accepted changes and nothing else, and the sources that these cite. */
export function acceptedDraft(base: Draft, proposed: Draft, accepted: readonly Edit[]): Draft {
  return withEdits(base, proposed, accepted);
}

/** The profile that publishes the accepted changes and nothing else. Throws `ProfileError` when they do not stand without a returned one. */
export function acceptedProfile(base: Draft, proposed: Draft, accepted: readonly Edit[]): Profile {
  return parseProfile(acceptedDraft(base, proposed, accepted));
}

/** What goes back to the author: the published profile with the returned changes on top, and the sources these cite. */
export function returnedDraft(published: Draft, proposed: Draft, returned: readonly Edit[]): Draft {
  return withEdits(published, proposed, returned);
}

function withEdits(base: Draft, proposed: Draft, edits: readonly Edit[]): Draft {
  const { draft } = applyEdits(base, edits);
  const present = new Set(draft.sources.map((source) => source.id));
  const cited = new Set(Object.values(draft).flatMap((part) => citedIn(part)));
  const added = proposed.sources.filter(({ id }) => cited.has(id) && !present.has(id));
  return { ...draft, sources: [...draft.sources, ...added] };
}

function citedIn(part: string | DraftEntry[]): unknown[] {
  if (typeof part === "string") return [];
  return part.flatMap(({ sourceIds }) => (Array.isArray(sourceIds) ? sourceIds : []));
}

function isAddedSource({ part, field, before }: Edit): boolean {
  return part === "sources" && field === null && before === null;
}
