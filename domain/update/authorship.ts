import type { Draft, DraftEntry } from "./draft";
import { type Edit, editKey, editsBetween } from "./edit";
import type { UpdateKind } from "./update-state";

/** Something in a draft that cannot be published: the key of the edit (`stages/stage-1/date`) and a code for what is wrong. */
export interface DraftFault {
  path: string;
  code: string;
}

/**
 * Whether a statement is another's to change: the country does not change what the Centre reads, nor the Centre in a
 * reading of its own what the country says. A correction of history sets right what was entered, whoever said it.
 */
export function isForeign(kind: UpdateKind, assessor: unknown): boolean {
  if (kind === "correction") return false;
  return assessor === (kind === "country" ? "centre-reviewed" : "self-reported");
}

/** The edits that are not the author's to make: those of another's statements, and any of a confirmation, which is given and not written. */
export function faultsOfOwnership(
  base: Draft,
  edits: readonly Edit[],
  kind: UpdateKind,
): DraftFault[] {
  return edits.flatMap((edit) => {
    if (edit.part === "sources") return [];
    if (edit.part === "confirmations") return [{ path: editKey(edit), code: "confirmation-apart" }];
    const standing = base[edit.part].find((entry) => entry.id === edit.id);
    return standing && isForeign(kind, standing.assessor)
      ? [
          {
            path: editKey(edit),
            code: kind === "country" ? "statement-of-centre" : "statement-of-country",
          },
        ]
      : [];
  });
}

/** The new and changed statements that name an assessor whose word the author cannot give. */
export function faultsOfAssessors(base: Draft, draft: Draft, kind: UpdateKind): DraftFault[] {
  const touched = editsBetween(base, draft).filter(
    ({ part, after, field }) => part !== "sources" && (field !== null || after !== null),
  );
  const places = new Map(touched.map(({ part, id }) => [`${part}/${id}`, { part, id }]));
  return [...places.values()].flatMap(({ part, id }) => {
    const entry = draft[part].find((each) => each.id === id);
    return entry && !mayAssess(kind, entry)
      ? [{ path: `${part}/${id}/assessor`, code: "assessor-not-yours" }]
      : [];
  });
}

function mayAssess(kind: UpdateKind, { assessor }: DraftEntry): boolean {
  if (kind === "correction") return true;
  return (assessor === "self-reported") === (kind === "country");
}
