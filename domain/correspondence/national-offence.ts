import { z } from "zod";
import { partialDateSchema } from "../dates/partial-date";
import { languageSchema, maxListed } from "../profile/statement";

/** How what a national offence covers lies to what the ICCS category covers: the same, less, more, or each something that the other does not. */
export const correspondenceKinds = ["exact", "narrower", "broader", "overlapping"] as const;

/** How sure those are who tied the offence to the category. */
export const confidences = ["certain", "probable", "doubtful"] as const;

export const maxCodeLength = 80;
export const maxLineLength = 2_000;
const lineSchema = z.string().trim().max(maxLineLength, { error: "text-too-long" });

/** The tie of a national offence to one ICCS category. What nobody stated is null. */
export const correspondenceSchema = z.strictObject({
  /** The code of the category, a string: leading zeros count. */
  category: z.string().regex(/^\d{2,6}$/, { error: "category-malformed" }),
  kind: z.enum(correspondenceKinds, { error: "choice" }).nullable(),
  /** The part of the offence's cases that goes to the category, above 0 and at most 1, where it is split over several. */
  share: z
    .number({ error: "share-range" })
    .gt(0, { error: "share-range" })
    .lte(1, { error: "share-range" })
    .nullable(),
  confidence: z.enum(confidences, { error: "choice" }).nullable(),
  note: lineSchema.min(1, { error: "text-empty" }).nullable(),
});
export type Correspondence = z.infer<typeof correspondenceSchema>;

/** Why the table's authors set an offence aside, in their words; null for one that counts. */
export const exclusionSchema = lineSchema.min(1, { error: "text-empty" }).nullable();

/** An offence of national law or statistics, with the ICCS categories that it is tied to: a row of a correspondence table. */
export const nationalOffenceSchema = z.strictObject({
  /** As the institution writes it; unique in its table. */
  code: lineSchema.min(1, { error: "text-empty" }).max(maxCodeLength, { error: "text-too-long" }),
  name: lineSchema.min(1, { error: "text-empty" }),
  /** The language of the name. */
  language: languageSchema,
  /** The article of law, as the institution cites it. */
  legalReference: lineSchema.min(1, { error: "text-empty" }).nullable(),
  validFrom: partialDateSchema.nullable(),
  validTo: partialDateSchema.nullable(),
  /** Empty: not tied to any category yet, or set aside. */
  correspondences: z.array(correspondenceSchema).max(maxListed, { error: "list-too-long" }),
  exclusion: exclusionSchema,
});
export type NationalOffence = z.infer<typeof nationalOffenceSchema>;
