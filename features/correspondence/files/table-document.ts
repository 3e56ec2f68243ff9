import { z } from "zod";
import { nationalOffenceSchema } from "@/domain/correspondence/national-offence";
import { variableStatementsSchema } from "@/domain/correspondence/variable-statement";
import { partialDateSchema } from "@/domain/dates/partial-date";
import { institutionKinds } from "@/domain/framework/framework";
import { textSchema } from "@/domain/profile/statement";
import { maxRows } from "./file-limits";

export const tableDocumentForm = "iccs-correspondence-table/2";
/** The form before tables stated variables. */
export const formerDocumentForm = "iccs-correspondence-table/1";

const shape = {
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
};

/** A version of a correspondence table as a JSON document: what the tracker writes, it reads again. */
export const tableDocumentSchema = z.strictObject({
  /** What the document is, and the version of its form. */
  form: z.literal(tableDocumentForm, { error: "file-document" }),
  ...shape,
  /** To what extent the institution records each disaggregating variable. */
  variables: variableStatementsSchema,
});
export const formerDocumentSchema = z.strictObject({
  form: z.literal(formerDocumentForm),
  ...shape,
});
export type TableDocument = z.infer<typeof tableDocumentSchema>;
