import { z } from "zod";
import { idSchema, textSchema } from "../profile/statement";

/** How far a proposal for the ICCS Implementation Manual has come. */
export const manualProposalStates = ["kept", "sent", "taken-up", "declined"] as const;
export type ManualProposalState = (typeof manualProposalStates)[number];

/** A change proposed for the Manual, with the countries' challenges that support it. */
export const manualProposalSchema = z.strictObject({
  meeting: idSchema.nullable(),
  /** The chapter or heading of the Manual. */
  section: z.string().trim().min(1, { error: "text-empty" }).max(300, { error: "text-too-long" }),
  problem: textSchema,
  evidence: z
    .array(z.strictObject({ country: z.string().regex(/^[A-Z]{3}$/), challengeId: idSchema }))
    .max(100, { error: "list-too-long" }),
});
export type ManualProposal = z.infer<typeof manualProposalSchema>;
