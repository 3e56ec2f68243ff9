import { z } from "zod";
import { nationalOffenceSchema } from "@/domain/correspondence/national-offence";
import { partialDateSchema } from "@/domain/dates/partial-date";
import { institutionKinds } from "@/domain/framework/framework";
import { textSchema } from "@/domain/profile/statement";
import { maxRows } from "./file-limits";

export const tableDocumentForm = "iccs-correspondence-table/1";

/** A version of a correspondence table as a JSON document: what the tracker writes, it reads again. */
export const tableDocumentSchema = z.strictObject({
  /** What the document is, and the version of its form. */
  form: z.literal(tableDocumentForm, { error: "file-document" }),
  /** The country, ISO 3166-1 alpha-3. */
  country: z.string().regex(/^[A-Z]{3}$/, { error: "country-unknown" }),
  institutionKind: z.enum(institutionKinds, { error: "choice" }),
  institution: textSchema,
  /** The number of the version in its table, from 1. */
  number: z.int().positive(),
  /** The version of the ICCS that its categories are of. */
  iccsVersion: z.string().min(1).max(20),
  date: partialDateSchema,
  note: textSchema.nullable(),
  offences: z.array(nationalOffenceSchema).max(maxRows, { error: "list-too-long" }),
});
export type TableDocument = z.infer<typeof tableDocumentSchema>;
