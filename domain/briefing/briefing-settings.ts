import { z } from "zod";
import { daySchema } from "../dates/partial-date";
import { audiences } from "../framework/framework";
import { idSchema } from "../profile/statement";
import { briefingLanguages } from "./briefing-document";

/** The sections a briefing can have, in the order in which a new one has them. */
export const briefingSectionKinds = [
  "summary",
  "stages",
  "comparison",
  "countries",
  "challenges",
  "lessons",
  "exchanges",
  "changes",
  "questions",
  "commitments",
  "sources",
  "disclaimer",
] as const;
export type BriefingSectionKind = (typeof briefingSectionKinds)[number];

const maxBriefingCountries = 60;
const maxNarrative = 100_000;

/** The text of a section as its preparer left it. `proposed` is what the rules proposed when it was written: where they propose otherwise by now, the data has changed since. */
const narrativeSchema = z.strictObject({
  text: z.string().max(maxNarrative, { error: "text-too-long" }),
  proposed: z.string().max(maxNarrative, { error: "text-too-long" }),
});

/** Everything that a preparer chooses. What the briefing says follows from it and from what was known on the day. */
export const briefingSettingsSchema = z.strictObject({
  title: z.string().trim().min(1, { error: "text-empty" }).max(300, { error: "text-too-long" }),
  meeting: idSchema.nullable(),
  countries: z
    .array(z.string().regex(/^[A-Z]{3}$/, { error: "country-malformed" }))
    .min(1, { error: "country-missing" })
    .max(maxBriefingCountries, { error: "list-too-long" })
    .refine((codes) => new Set(codes).size === codes.length, { error: "country-repeated" }),
  asOf: daySchema,
  /** From when "changes since" counts; null for the end of the meeting before, or no such section without one. */
  since: daySchema.nullable(),
  audience: z.enum(audiences),
  language: z.enum(briefingLanguages),
  sections: z
    .array(
      z.strictObject({
        kind: z.enum(briefingSectionKinds),
        /** Null: as proposed. */
        narrative: narrativeSchema.nullable(),
      }),
    )
    .min(1, { error: "section-missing" })
    .refine((list) => new Set(list.map(({ kind }) => kind)).size === list.length, {
      error: "section-repeated",
    }),
  /** Texts of sections that are switched off: they say nothing until the section is chosen again. */
  setAside: z
    .array(z.strictObject({ kind: z.enum(briefingSectionKinds), narrative: narrativeSchema }))
    .max(briefingSectionKinds.length, { error: "list-too-long" })
    .optional(),
});
export type BriefingSettings = z.infer<typeof briefingSettingsSchema>;
