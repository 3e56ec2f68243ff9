import { z } from "zod";
import { partialDateSchema } from "../dates/partial-date";
import { assessors, audiences } from "../framework/framework";

const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export const languageSchema = z.string().regex(languagePattern, { error: "language-malformed" });

/** Whether the text has the form of a language tag. */
export function isLanguage(text: string): boolean {
  return languagePattern.test(text);
}

/** More than any statement needs; without limits, one field could fill the disk. */
const maxTranslations = 20;
export const maxListed = 100;

const fieldNames = new WeakMap<z.ZodType, readonly string[]>();

/** An object without other fields. It is read in the order of canonical JSON, which spares sorting its fields at each publication. */
export function strictObject<Fields extends z.ZodRawShape>(
  fields: Fields,
): z.ZodObject<Fields, z.core.$strict> {
  const inOrder = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  const schema = z.strictObject(Object.fromEntries(inOrder) as Fields);
  fieldNames.set(schema, Object.keys(fields));
  return schema;
}

/** The fields of a `strictObject` as it was written: the order for people. */
export function fieldsOfSchema(schema: z.ZodType): readonly string[] {
  return fieldNames.get(schema) ?? [];
}

/** What somebody wrote, in the language it was written in, with its translations and how far each can be trusted. */
export const textSchema = strictObject({
  lang: languageSchema,
  text: z.string().trim().min(1, { error: "text-empty" }).max(10_000, { error: "text-too-long" }),
  translations: z
    .array(
      strictObject({
        lang: languageSchema,
        text: z
          .string()
          .trim()
          .min(1, { error: "text-empty" })
          .max(10_000, { error: "text-too-long" }),
        status: z.enum(["machine", "draft", "reviewed"]),
      }),
    )
    .max(maxTranslations, { error: "list-too-long" })
    .default([]),
});
export type Text = z.infer<typeof textSchema>;

export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/, { error: "id-malformed" });

const maxLine = 2_000;
const lineSchema = z.string().trim().max(maxLine, { error: "text-too-long" });

/** The document behind a statement. An undated source has a null date. */
export const sourceSchema = strictObject({
  id: idSchema,
  title: lineSchema.min(1, { error: "text-empty" }),
  publisher: lineSchema.min(1, { error: "text-empty" }),
  date: partialDateSchema.nullable(),
  url: z
    .url({ protocol: /^https?$/, error: "url-malformed" })
    .max(maxLine, { error: "text-too-long" })
    .nullable(),
  note: z.string().max(maxLine, { error: "text-too-long" }).nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

/** `at`: the date says when it was so. `by`: only that it was so by then, because the source gives no date of its own. */
export const dateKinds = ["at", "by"] as const;

/**
 * What every statement carries: an id that stays the same over revisions, a date, the sources it rests on, who
 * assessed it and who may read it. `isContext` marks a source that speaks of national classification without naming the ICCS.
 */
export const statementShape = {
  id: idSchema,
  date: partialDateSchema,
  dateKind: z.enum(dateKinds),
  sourceIds: z
    .array(idSchema)
    .min(1, { error: "source-missing" })
    .max(maxListed, { error: "list-too-long" }),
  assessor: z.enum(assessors),
  audience: z.enum(audiences),
  isContext: z.boolean(),
};
export const statementSchema = strictObject(statementShape);
export type Statement = z.infer<typeof statementSchema>;
