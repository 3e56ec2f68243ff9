import { isSameJson } from "../json/canonical-json";
import {
  type Draft,
  type DraftEntry,
  fieldsOf,
  type Json,
  type PartName,
  partNames,
} from "./draft";

/**
 * The change of one field of one entry or, with `field` null, of a whole entry: added when `before` is null, removed
 * when `after` is. An edit knows what it was made on, so that two people's edits can be brought together.
 */
export interface Edit {
  part: PartName;
  id: string;
  field: string | null;
  before: Json;
  after: Json;
}

/** An edit made on something that has changed since; `standing` is what is there now, null when nothing is. */
export interface Conflict {
  edit: Edit;
  standing: Json;
}

/** The address of what an edit changes: two edits with the same one concern the same thing. */
export function editKey({ part, id, field }: Pick<Edit, "part" | "id" | "field">): string {
  return field === null ? `${part}/${id}` : `${part}/${id}/${field}`;
}

/** The edits that make the second draft of the first, the order of entries aside. */
export function editsBetween(before: Draft, after: Draft): Edit[] {
  return partNames.flatMap((part) => {
    const remaining = new Map(before[part].map((entry) => [entry.id, entry]));
    const edits: Edit[] = [];
    for (const entry of after[part]) {
      const earlier = remaining.get(entry.id);
      remaining.delete(entry.id);
      if (earlier) edits.push(...fieldEdits(part, earlier, entry));
      else edits.push({ part, id: entry.id, field: null, before: null, after: entry });
    }
    for (const entry of remaining.values())
      edits.push({ part, id: entry.id, field: null, before: entry, after: null });
    return edits;
  });
}

function fieldEdits(part: PartName, before: DraftEntry, after: DraftEntry): Edit[] {
  return fieldsOf(part).flatMap((field) => {
    const edit = { before: before[field] ?? null, after: after[field] ?? null };
    return isSame(edit.before, edit.after) ? [] : [{ part, id: after.id, field, ...edit }];
  });
}

/**
 * The draft with every edit that still fits: made on what stands there, or asking for what is there already. The
 * others change nothing and are given back as conflicts.
 */
export function applyEdits(
  draft: Draft,
  edits: readonly Edit[],
): { draft: Draft; conflicts: Conflict[] } {
  let result = draft;
  const conflicts: Conflict[] = [];
  for (const edit of edits) {
    const standing = valueAt(result, edit);
    if (isSame(standing, edit.after)) continue;
    const hasPlace = edit.field === null || entryAt(result, edit) !== undefined;
    if (hasPlace && isSame(standing, edit.before)) result = withEdit(result, edit);
    else conflicts.push({ edit, standing });
  }
  return { draft: result, conflicts };
}

/** What stands where the edit would change it; null when nothing does. */
export function valueAt(draft: Draft, edit: Pick<Edit, "part" | "id" | "field">): Json {
  const entry = entryAt(draft, edit);
  return (edit.field === null ? entry : entry?.[edit.field]) ?? null;
}

/** The draft after an edit whose place is known to be there. */
export function withEdit(draft: Draft, { part, id, field, after }: Edit): Draft {
  const entries = draft[part];
  if (field === null && after === null)
    return { ...draft, [part]: entries.filter((entry) => entry.id !== id) };
  if (field === null) {
    const others = entries.filter((entry) => entry.id !== id);
    return { ...draft, [part]: [...others, after as DraftEntry] };
  }
  const changed = entries.map((entry) => (entry.id === id ? { ...entry, [field]: after } : entry));
  return { ...draft, [part]: changed };
}

/** Whether two values say the same, whatever the order of their keys. */
export function isSame(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object") return false;
  return JSON.stringify(a) === JSON.stringify(b) || isSameJson(a, b);
}

function entryAt(draft: Draft, { part, id }: Pick<Edit, "part" | "id">): DraftEntry | undefined {
  return draft[part].find((entry) => entry.id === id);
}
