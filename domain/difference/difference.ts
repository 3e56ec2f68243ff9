import canonicalize from "canonicalize";
import { type Profile, type SectionName, type StatementOf, sectionNames } from "../profile/profile";

/** One field of one statement that reads otherwise than before. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

type Entry = StatementOf<SectionName>;

/** What became of one statement between two versions of a profile. */
export type StatementChange =
  | { kind: "added"; section: SectionName; id: string; after: Entry }
  | { kind: "removed"; section: SectionName; id: string; before: Entry }
  | {
      kind: "changed";
      section: SectionName;
      id: string;
      before: Entry;
      after: Entry;
      fields: FieldChange[];
    };

/** The differences between two versions of a profile, statement by statement and field by field; without a first version everything is added. Statements are matched by section and id, their order does not count. */
export function differenceOf(before: Profile | undefined, after: Profile): StatementChange[] {
  return sectionNames.flatMap((section) => {
    const beforeById = new Map((before?.[section] ?? []).map((entry: Entry) => [entry.id, entry]));
    const changes: StatementChange[] = [];
    for (const entry of after[section] as Entry[]) {
      const earlier = beforeById.get(entry.id);
      beforeById.delete(entry.id);
      if (!earlier) changes.push({ kind: "added", section, id: entry.id, after: entry });
      else {
        const fields = fieldChanges(earlier, entry);
        if (fields.length > 0)
          changes.push({
            kind: "changed",
            section,
            id: entry.id,
            before: earlier,
            after: entry,
            fields,
          });
      }
    }
    for (const [id, entry] of beforeById)
      changes.push({ kind: "removed", section, id, before: entry });
    return changes;
  });
}

function fieldChanges(before: Entry, after: Entry): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].flatMap((field) => {
    const values = {
      before: (before as Record<string, unknown>)[field],
      after: (after as Record<string, unknown>)[field],
    };
    return canonicalize(values.before) === canonicalize(values.after) ? [] : [{ field, ...values }];
  });
}
