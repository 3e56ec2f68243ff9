import fc from "fast-check";
import { expect, it } from "vitest";
import { iccsVersions } from "../classification/iccs";
import { categoryCounts } from "./category-counts";
import { exampleOffence } from "./example-offence";

const [iccs] = iccsVersions;
const tiedTo = (code: string, ...categories: string[]) =>
  exampleOffence(code, {
    correspondences: categories.map((category) => ({
      ...{ category, kind: null, share: null, confidence: null, note: null },
    })),
  });

it("an offence tied twice below a category counts there once", () => {
  const counts = categoryCounts(iccs, [tiedTo("1", "020111", "02012"), tiedTo("2", "0201")]);
  expect(Object.fromEntries(counts)).toEqual({
    ...{ "02": 2, "0201": 2, "02011": 1, "020111": 1, "02012": 1 },
  });
});

it("what was set aside, and what the version does not have, count nowhere", () => {
  const aside = { ...tiedTo("1", "0101"), exclusion: "Repealed" };
  expect(categoryCounts(iccs, [aside, tiedTo("2", "9999"), tiedTo("3")]).size).toBe(0);
});

it("a category counts the offences that a look through all of them finds", () => {
  const code = fc.constantFrom(...iccs.categories.map((category) => category.code));
  const codes = fc.uniqueArray(code, { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(codes, { maxLength: 12 }), (tables) => {
      const offences = tables.map((categories, at) => tiedTo(String(at), ...categories));
      const counts = categoryCounts(iccs, offences);
      for (const { code: wanted } of iccs.categories)
        expect(counts.get(wanted) ?? 0).toBe(
          tables.filter((categories) => categories.some((each) => each.startsWith(wanted))).length,
        );
    }),
    { numRuns: 25 },
  );
});
