import type { z } from "zod";
import { isSameJson } from "../json/canonical-json";
import {
  type Profile,
  type SectionName,
  type StatementOf,
  sectionNames,
  sectionSchemas,
} from "../profile/profile";
import { fieldsOfSchema, type Source, sourceSchema } from "../profile/statement";

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
        const fields = fieldChanges(sectionSchemas[section], earlier, entry);
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

/** A document behind statements whose own particulars read otherwise than before. */
export interface SourceChange {
  before: Source;
  after: Source;
  fields: FieldChange[];
}

/** The sources of which a version gives other particulars. An added or removed source is no change of its own: it comes and goes with the statements that cite it. */
export function sourceChangesOf(before: Profile | undefined, after: Profile): SourceChange[] {
  return after.sources.flatMap((source) => {
    const earlier = before?.sources.find(({ id }) => id === source.id);
    const fields = earlier ? fieldChanges(sourceSchema, earlier, source) : [];
    return earlier && fields.length > 0 ? [{ before: earlier, after: source, fields }] : [];
  });
}

function fieldChanges(schema: z.ZodType, before: object, after: object): FieldChange[] {
  return fieldsOfSchema(schema).flatMap((field) => {
    const values = {
      before: (before as Record<string, unknown>)[field],
      after: (after as Record<string, unknown>)[field],
    };
    return isSameJson(values.before, values.after) ? [] : [{ field, ...values }];
  });
}
