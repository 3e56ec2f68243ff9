import { expect, it } from "vitest";
import { readPlainTie } from "./plain-tie";

it("a form without scripts says a category for each code, and nothing for what was left empty", () => {
  const fields = {
    ...{ version: "3", exclusion: " " },
    "correspondences.0.category": " 0101 ",
    "correspondences.0.kind": "exact",
    "correspondences.0.share": "33,5 %",
    "correspondences.0.note": "As in 2020",
    "correspondences.1.category": null,
    "correspondences.1.kind": "broader",
    "correspondences.2.category": "0102",
  };
  expect(readPlainTie(fields)).toEqual({
    ...{ version: 3, exclusion: null },
    correspondences: [
      { category: "0101", kind: "exact", share: 0.335, confidence: null, note: "As in 2020" },
      { category: "0102", kind: null, share: null, confidence: null, note: null },
    ],
  });
});

it("what is no number is left for the command to refuse", () => {
  const fields = { "correspondences.0.category": "0101", "correspondences.0.share": "half" };
  expect(readPlainTie(fields).correspondences[0]?.share).toBeNaN();
});
