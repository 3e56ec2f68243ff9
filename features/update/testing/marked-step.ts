import fc from "fast-check";
import { audiences } from "@/domain/framework/framework";
import { updateKinds } from "@/domain/update/update-state";

export const markedCountries = ["XAA", "XAB"] as const;

const deeds = [
  ...(["advance", "open", "save", "submit", "decide", "conclude"] as const),
  ...(["withdraw", "reopen", "comment", "confirm", "settle"] as const),
] as const;
type Deed = (typeof deeds)[number];

/** More often what goes on than what goes back, so that many updates reach their publication. */
const weights: Partial<Record<Deed, number>> = { advance: 20, save: 5 };

/** A step that somebody takes, or tries to: what it is about, and the numbers that decide the rest. */
export const markedStep = fc.record({
  deed: fc.oneof(
    ...deeds.map((deed) => ({ arbitrary: fc.constant<Deed>(deed), weight: weights[deed] ?? 1 })),
  ),
  country: fc.constantFrom(...markedCountries),
  kind: fc.constantFrom(...(["country", "country", "country"] as const), ...updateKinds),
  audience: fc.constantFrom("public" as const, ...audiences),
  pick: fc.nat(1_000),
  bits: fc.nat(2 ** 16),
  isWhole: fc.boolean(),
});
export type MarkedStep = typeof markedStep extends fc.Arbitrary<infer Step> ? Step : never;
