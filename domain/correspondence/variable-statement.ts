import { z } from "zod";
import { variableByKey } from "../classification/disaggregating-variable";

/**
 * For which offences a variable is recorded: for all of them, for some, only for those that the institution holds to be
 * its core ones, or for none. What nobody stated has no extent at all: it is not reported.
 */
export const extents = ["all", "some", "core", "none"] as const;
export type Extent = (typeof extents)[number];

/** Every variable for the whole table and every section, twice over. */
export const maxStatements = 1_000;

/** That an institution records a disaggregating variable of the ICCS, and to what extent. */
export const variableStatementSchema = z.strictObject({
  /** By its key. */
  variable: z.string().refine((key) => variableByKey.has(key), { error: "variable-unknown" }),
  /** The category, of any level, for which it is stated; null for all that no deeper statement speaks of. */
  category: z
    .string()
    .regex(/^\d{2,6}$/, { error: "category-malformed" })
    .nullable(),
  extent: z.enum(extents, { error: "choice" }),
  note: z
    .string()
    .trim()
    .min(1, { error: "text-empty" })
    .max(2_000, { error: "text-too-long" })
    .nullable(),
});
export type VariableStatement = z.infer<typeof variableStatementSchema>;

/** What a table states of its variables. */
export const variableStatementsSchema = z
  .array(variableStatementSchema)
  .max(maxStatements, { error: "list-too-long" });
