import { z } from "zod";
import {
  emptySections,
  type Profile,
  type SectionName,
  sectionNames,
  sectionSchemas,
} from "../profile/profile";
import { fieldsOfSchema, idSchema, sourceSchema } from "../profile/statement";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The sources and the sections: what a profile consists of, each a list of entries with ids. */
export const partNames = ["sources", ...sectionNames] as const satisfies readonly string[];
export type PartName = "sources" | SectionName;

/** An entry on which somebody may still be working: only its id is certain. */
export type DraftEntry = { id: string } & { [field: string]: Json };

/** A profile on which somebody may still be working. Every profile is one; `parseProfile` says whether a draft is a profile. */
export type Draft = { country: string } & Record<PartName, DraftEntry[]>;

/** A profile as a draft to work on; without one, a draft that says nothing yet. */
export function draftOf(country: string, profile?: Profile): Draft {
  // A profile is JSON, and each of its entries has an id: its schema says more than a draft's type, never less.
  return (profile ?? { country, sources: [], ...emptySections() }) as unknown as Draft;
}

const maxEntries = 2_000;
const looseText = z.strictObject({
  lang: z.string().max(20),
  text: z.string().max(10_000),
  translations: z
    .array(
      z.strictObject({
        lang: z.string().max(20),
        text: z.string().max(10_000),
        status: z.enum(["machine", "draft", "reviewed"]),
      }),
    )
    .max(20),
});
const looseString = z.string().max(2_000);
const looseList = z.array(z.string().max(80)).max(100);

/** The fields that a part's entries have, in the order of the schema. */
export function fieldsOf(part: PartName): readonly string[] {
  return fieldsOfSchema(schemaOf(part));
}

/** Whether a field of a draft may hold the value: what the profile's schema takes, nothing yet, or the beginning of it. */
export function isDraftValue(part: PartName, field: string, value: unknown): value is Json {
  const shape: Record<string, z.ZodType> = schemaOf(part).shape;
  if (!Object.hasOwn(shape, field)) return false;
  if (field === "id") return idSchema.safeParse(value).success;
  const loosened = z.union([
    shape[field] as z.ZodType,
    z.null(),
    looseString,
    looseText,
    looseList,
  ]);
  return loosened.safeParse(value).success;
}

/** Whether the value is an entry that a draft of the part may hold: an id and known fields, however incomplete. */
export function isDraftEntry(part: PartName, value: unknown): value is DraftEntry {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.hasOwn(value, "id") &&
    Object.entries(value).every(([field, held]) => isDraftValue(part, field, held))
  );
}

/** Whether the draft has become longer than anything a country would write. */
export function isTooLong(draft: Draft): boolean {
  return partNames.reduce((sum, part) => sum + draft[part].length, 0) > maxEntries;
}

function schemaOf(part: PartName) {
  return part === "sources" ? sourceSchema : sectionSchemas[part];
}
