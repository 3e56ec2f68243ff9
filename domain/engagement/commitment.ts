import { z } from "zod";
import { daySchema } from "../dates/partial-date";
import { idSchema, textSchema } from "../profile/statement";

/** How far an action agreed at a meeting has come. Only what the country confirmed shows publicly. */
export const commitmentStates = ["proposed", "confirmed", "declined", "kept", "dropped"] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** An action agreed at a meeting: what, who, by when, to which challenge. */
export const commitmentSchema = z.strictObject({
  meeting: idSchema,
  country: z.string().regex(/^[A-Z]{3}$/, { error: "country-malformed" }),
  /** The challenge of the country that it answers. */
  challengeId: idSchema.nullable(),
  what: textSchema,
  /** Who is to do it, as the meeting named them. */
  who: z.string().trim().min(1, { error: "text-empty" }).max(300, { error: "text-too-long" }),
  dueOn: daySchema,
});
export type Commitment = z.infer<typeof commitmentSchema>;
