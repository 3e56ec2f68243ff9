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
const storedIdSchema = z.string().max(80);

/** What a country asks of others: help with one of its open challenges. */
export const helpRequestSchema = z.strictObject({
  country: countrySchema,
  challengeId: idSchema,
  text: textSchema,
});

/** What a country has to give: with which categories of challenges, and how. */
export const helpOfferSchema = z.strictObject({
  country: countrySchema,
  categories: z
    .array(z.enum(challengeCategories, { error: "choice" }))
    .min(1, { error: "choice" })
    .max(challengeCategories.length, { error: "list-too-long" }),
  text: textSchema,
});

/** One country helping another: a request, who answers it, the offer that it rests on, and the meeting at which it takes place. */
export const arrangementSchema = z.strictObject({
  request: storedIdSchema,
  helping: countrySchema,
  offer: storedIdSchema.nullable(),
  meeting: idSchema.nullable(),
});
export type Arrangement = z.infer<typeof arrangementSchema>;

/** What came of an exchange; one that is dropped leaves its request and its offer open again. */
export const exchangeEndSchema = z.strictObject({
  outcome: z.enum(["concluded", "dropped"], { error: "choice" }),
  result: textSchema,
  /** The lesson that helped, or that was learned: of one of the two countries. */
  lesson: z.strictObject({ country: countrySchema, id: idSchema }).nullable(),
});
