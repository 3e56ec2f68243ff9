import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNationalOffence } from "./is-national-offence";
import {
  confidences,
  correspondenceKinds,
  maxCodeLength,
  maxLineLength,
  nationalOffenceSchema,
} from "./national-offence";

const text = fc.constantFrom(
  ...["", " ", "a", " a", "a\n", "\u00a0a", "𝔘", "Art. 141", "1874", "1874-02-30", "2018-02"],
  ...["en", "EN", "zh-Hant", "0401", "01", "1", "1234567", "exact", "certain", "Exact"],
  ...[maxCodeLength, maxCodeLength + 1, maxLineLength, maxLineLength + 1].map((length) =>
    "x".repeat(length),
  ),
);
const odd = fc.constantFrom(undefined, 7, true, [], {}, ["a"]);
const optional = fc.oneof({ weight: 9, arbitrary: fc.option(text, { freq: 2 }) }, odd);
const good = {
  ...{ code: "202", name: "Secuestro", language: "es", legalReference: null },
  ...{ validFrom: "1874", validTo: null, exclusion: null, correspondences: [] },
};
const goodTie = { category: "02022", kind: null, share: null, confidence: null, note: null };

const tie = fc
  .record(
    {
      ...{ category: fc.oneof({ weight: 9, arbitrary: text }, odd), note: optional },
      kind: fc.oneof(fc.constantFrom(...correspondenceKinds, null), text),
      confidence: fc.oneof(fc.constantFrom(...confidences, null), text),
      share: fc.constantFrom(null, 0, 0.5, 1, 1.01, -1, Number.NaN, Number.POSITIVE_INFINITY),
    },
    { requiredKeys: [] },
  )
  .map((fields) => ({ ...goodTie, ...fields }));

/** Few fields differ from what is right, or no offence would ever be one. */
const offence = fc
  .tuple(
    fc.record({
      ...{ code: optional, name: optional, language: optional, legalReference: optional },
      ...{ validFrom: optional, validTo: optional, exclusion: optional },
      correspondences: fc.oneof(
        odd,
        fc.array(tie, { maxLength: 2 }),
        fc.constantFrom(100, 101).map((length) => Array.from({ length }, () => goodTie)),
      ),
    }),
    fc.subarray(Object.keys(good), { maxLength: 2 }),
  )
  .map(([fields, others]) => ({
    ...good,
    ...Object.fromEntries(Object.entries(fields).filter(([name]) => others.includes(name))),
  }));

const without = (fields: object, name: string) =>
  Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));

/** What may stand in a file in the place of an offence. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 9, arbitrary: offence },
  odd,
  fc.tuple(offence, fc.constantFrom(...Object.keys(good))).map(([all, name]) => without(all, name)),
  fc.constant({ ...good, more: null }),
  fc.constant({ ...without(good, "exclusion"), more: null }),
  fc.constant(JSON.parse('{"__proto__":null}')),
  fc
    .constantFrom(...Object.keys(goodTie))
    .map((name) => ({ ...good, correspondences: [without(goodTie, name)] })),
  fc.constant({ ...good, correspondences: [{ ...goodTie, more: null }] }),
);

describe("a quick look at a national offence", () => {
  it("finds right what its schema takes and leaves as it is, and nothing else", () => {
    let right = 0;
    fc.assert(
      fc.property(anything, (given) => {
        const read = nationalOffenceSchema.safeParse(given);
        const isLeft = read.success && isDeepStrictEqual(read.data, given);
        expect(isNationalOffence(given)).toBe(isLeft);
        if (isLeft) right += 1;
      }),
      { numRuns: 3_000 },
    );
    expect(right).toBeGreaterThan(300);
    expect(right).toBeLessThan(2_700);
  });
});
