import { ProfileError, parseProfile } from "../profile/parse-profile";
import { type DraftFault, faultsOfAssessors, faultsOfOwnership } from "./authorship";
import { type Draft, type PartName, partNames } from "./draft";
import { editsBetween } from "./edit";
import type { UpdateKind } from "./update-state";

/** Everything that keeps a draft from being submitted: what breaks the schema or the rules of a profile, and what is not its author's to say. Empty when nothing does. */
export function faultsOfDraft(base: Draft, draft: Draft, kind: UpdateKind): DraftFault[] {
  return [
    ...faultsOfProfile(draft),
    ...faultsOfOwnership(base, editsBetween(base, draft), kind),
    ...faultsOfAssessors(base, draft, kind),
  ];
}

function faultsOfProfile(draft: Draft): DraftFault[] {
  try {
    parseProfile(draft);
    return [];
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return error.faults.map(({ path, code }) => ({ path: pathById(draft, path), code }));
  }
}

/** A fault's place by the entry's id instead of its position, which another's edit may move: `stages.0.date` is `stages/stage-1/date`. */
export function pathById(draft: Draft, path: string): string {
  const [part = "", position = "", ...rest] = path.split(".");
  const entry = isPart(part) ? draft[part][Number(position)] : undefined;
  if (!entry) return path;
  return [part, entry.id, ...(rest.length > 0 ? [rest.join(".")] : [])].join("/");
}

function isPart(text: string): text is PartName {
  return (partNames as readonly string[]).includes(text);
}
