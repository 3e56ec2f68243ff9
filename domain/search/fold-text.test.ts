import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, searchWords } from "./fold-text";

describe("search takes as the same", () => {
  test.each([
    ["capital and small letters", "Correspondence TABLE", "correspondence table"],
    ["accents and none", "clasificación de delitos", "clasificacion de delitos"],
    ["accents composed and decomposed", "e\u0301tat", "\u00e9tat"],
    ["Arabic with and without vowel marks", "مُحَمَّد", "محمد"],
    ["Arabic alef with and without hamza", "أمن", "امن"],
    ["Cyrillic with and without diacritics", "статистический", "статистическии"],
    ["Korean in either form", "통계청", "통계청".normalize("NFD")],
    ["full-width and plain letters", "ＩＣＣＳ", "iccs"],
    ["ligatures and their letters", "o\uFB03ce", "office"],
    ["Arabic presentation forms and letters", "ﻼ", "لا"],
  ])("%s", (_name, a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  test("nothing more: folding what is folded changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe("the words of a search", () => {
  test.each([
    ["are folded and keep their order", "Éxito, CORTE", ["exito", "corte"]],
    ["hold digits", "section 03", ["section", "03"]],
    [
      "hold no sign that a search engine would read as a command",
      'a* OR "b" -c (d):e',
      ["a", "or", "b", "c", "d", "e"],
    ],
    ["are none in a query of signs only", "*\"'()-:", []],
    ["are none in an empty query", "  ", []],
    ["are split where a script has spaces", "جدول التقابل", ["جدول", "التقابل"]],
  ])("%s", (_name, query, words) => {
    expect(searchWords(query)).toEqual(words);
  });

  test("are letters and digits only, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (query) => {
        for (const word of searchWords(query)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
