import { describe, expect, it } from "vitest";
import {
  confidences,
  correspondenceKinds,
  type NationalOffence,
  nationalOffenceSchema,
} from "./national-offence";

const offence: NationalOffence = {
  ...{ code: "202", name: "Secuestro", language: "es", legalReference: "Art. 141" },
  ...{ validFrom: "1874", validTo: null, exclusion: null },
  correspondences: [
    { category: "02022", kind: "exact", share: null, confidence: "certain", note: null },
  ],
};
const faultsOf = (fields: object) =>
  nationalOffenceSchema
    .safeParse({ ...offence, ...fields })
    .error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];
const tied = (fields: object) => ({
  correspondences: [{ ...offence.correspondences[0], ...fields }],
});

describe("a national offence", () => {
  it("takes every kind and confidence, and what nobody stated", () => {
    for (const kind of [...correspondenceKinds, null]) expect(faultsOf(tied({ kind }))).toEqual([]);
    for (const confidence of [...confidences, null])
      expect(faultsOf(tied({ confidence }))).toEqual([]);
    expect(faultsOf({ correspondences: [], exclusion: "Repealed" })).toEqual([]);
  });

  it.each([
    ["a code that is a number", tied({ category: 2022 }), "correspondences.0.category"],
    ["a category in words", tied({ category: "Excluido" }), "correspondences.0.category"],
    ["a share of nothing", tied({ share: 0 }), "correspondences.0.share"],
    ["a share of more than all", tied({ share: 1.01 }), "correspondences.0.share"],
    ["no code", { code: " " }, "code"],
    ["a date that does not exist", { validFrom: "1874-02-30" }, "validFrom"],
  ])("refuses %s at its place", (_, fields, path) => {
    expect(faultsOf(fields).map(([at]) => at)).toEqual([path]);
  });
});
