import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchWords } from "./fold-text";
import { highlight } from "./highlight";

/** The words that a search marks in a text. */
function marked(text: string, query: string): string[] {
  return highlight(text, searchWords(query)).flatMap((part) => (part.isMatch ? [part.text] : []));
}

describe("a word is marked as it stands in the text", () => {
  test.each([
    ["La clasificación de los delitos", "clasificacion", ["clasificación"]],
    ["La clasificación de los delitos", "CLASIFICACIÓN", ["clasificación"]],
    ["Correspondence tables correspond", "corresp", ["Correspondence", "correspond"]],
    ["Correspondence tables", "respond", []],
    ["police, courts and prisons", "prison police", ["police", "prisons"]],
    ["the penal code's articles", "code", ["code"]],
    ["cafe\u0301 society", "café", ["cafe\u0301"]],
    ["مُراجَعة الجداول", "مراجعة", ["مُراجَعة"]],
    ["국가 통계", "통계", ["통계"]],
    ["88 per cent", "88", ["88"]],
    ["nothing", "", []],
  ])("%j, searched for %j", (text, query, words) => {
    expect(marked(text, query)).toEqual(words);
  });
});

test("whatever the text and the search, the parts joined are the text, and none is empty", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (text, query) => {
      const parts = highlight(text, searchWords(query));
      expect(parts.map((part) => part.text).join("")).toBe(text);
      expect(parts.every((part) => part.text !== "")).toBe(true);
    }),
  );
});
