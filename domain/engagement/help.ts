import { z } from "zod";
import { challengeCategories } from "../framework/framework";
import { idSchema, textSchema } from "../profile/statement";

/** A request or an offer of help: open until the country withdraws it or an exchange is made of it. */
export const helpStates = ["open", "matched", "withdrawn"] as const;
export type HelpState = (typeof helpStates)[number];

/** How far an exchange, one country helping another, has come. */
export const exchangeStates = ["arranged", "concluded", "dropped"] as const;
export type ExchangeState = (typeof exchangeStates)[number];

const countrySchema = z.string().regex(/^[A-Z]{3}$/, { error: "country-malformed" });

export const helpRequestSchema = z.strictObject({
  country: countrySchema,
  challengeId: idSchema,
  text: textSchema,
});
export type HelpRequest = z.infer<typeof helpRequestSchema>;

export const helpOfferSchema = z.strictObject({
  country: countrySchema,
  categories: z.array(z.enum(challengeCategories)).min(1, { error: "category-missing" }).max(20),
  text: textSchema,
});
export type HelpOffer = z.infer<typeof helpOfferSchema>;
