import { expect, it } from "vitest";
import { answerToComment } from "./answer-to-comment";
import { exampleOffence } from "./example-offence";

const tie = (category: string, note: string | null = null) => ({
  ...{ category, kind: null, share: null, confidence: null, note },
});
const then = exampleOffence("101", { correspondences: [tie("0101"), tie("0102")] });

it.each([
  ["its code", { code: "101-A" }],
  ["its name", { name: "Otherwise" }],
  ["its language", { language: "es" }],
  ["the law it is of", { legalReference: "Article 1" }],
  ["from when it holds", { validFrom: "2019" }],
  ["until when it holds", { validTo: "2019" }],
  ["that it was set aside", { exclusion: "Repealed", correspondences: [] }],
  ["a category of it", { correspondences: [tie("0101")] }],
  ["the note on a category", { correspondences: [tie("0101"), tie("0102", "In part")] }],
])("a change of %s answers a comment", (_, fields) => {
  expect(answerToComment(then, exampleOffence("101", { ...then, ...fields }))).toBe("changed");
});

it("another order of the same categories answers nothing", () => {
  const now = { ...then, correspondences: [...then.correspondences].reverse() };
  expect(answerToComment(then, now)).toBe("unchanged");
});

it("an offence that is no longer there was taken out", () => {
  expect(answerToComment(then, undefined)).toBe("takenOut");
});
