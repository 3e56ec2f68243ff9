import { type Draft, type DraftEntry, fieldsOf, type PartName, partNames } from "./draft";
import type { Edit } from "./edit";

/** An entry that an update adds, removes or changes, with what a reader needs to judge it. */
export interface ChangedEntry {
  part: PartName;
  id: string;
  /** As it stood; null for one that is added. */
  before: DraftEntry | null;
  /** As proposed; null for one that is removed. */
  after: DraftEntry | null;
  edits: Edit[];
  /** The sources that it cites and that come with the update. */
  newSources: DraftEntry[];
}

/** The changes by section and entry, in the order of the profile; changed sources, which concern many statements, last. The fields of an entry are in the order of its schema. */
export function changedEntries(
  base: Draft,
  proposed: Draft,
  edits: readonly Edit[],
): { part: PartName; entries: ChangedEntry[] }[] {
  const parts = [...partNames.filter((part) => part !== "sources"), "sources" as const];
  return parts.flatMap((part) => {
    const ofPart = edits.filter((edit) => edit.part === part);
    const ids = [...new Set(ofPart.map((edit) => edit.id))];
    const entries = ids.map((id) =>
      changedEntry(base, proposed, {
        part,
        id,
        edits: inOrderOfSchema(
          part,
          ofPart.filter((edit) => edit.id === id),
        ),
      }),
    );
    return entries.length > 0 ? [{ part, entries }] : [];
  });
}

function changedEntry(
  base: Draft,
  proposed: Draft,
  { part, id, edits }: Pick<ChangedEntry, "part" | "id" | "edits">,
): ChangedEntry {
  const before = base[part].find((entry) => entry.id === id) ?? null;
  const after = proposed[part].find((entry) => entry.id === id) ?? null;
  const known = new Set(base.sources.map((source) => source.id));
  const cited = after && Array.isArray(after.sourceIds) ? after.sourceIds : [];
  const newSources = proposed.sources.filter(
    (source) => cited.includes(source.id) && !known.has(source.id),
  );
  return { part, id, before, after, edits, newSources };
}

function inOrderOfSchema(part: PartName, edits: readonly Edit[]): Edit[] {
  const fields = fieldsOf(part);
  return edits.toSorted((a, b) => fields.indexOf(a.field ?? "") - fields.indexOf(b.field ?? ""));
}
