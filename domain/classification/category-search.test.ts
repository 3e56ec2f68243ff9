import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildCategorySearch } from "./category-search";
import { iccsVersions } from "./iccs";

const [iccs] = iccsVersions;
const search = buildCategorySearch(iccs);

function first(query: string): string | undefined {
  return search(query).categories[0]?.category.code;
}

describe("the best match comes first", () => {
  test.each([
    ["an official name", "Intentional homicide", "0101"],
    ["an official name in Spanish", "homicidio intencional", "0101"],
    ["accents left out", "agresion sexual", "03012"],
    ["accents and capital letters", "VIOLACIÓN", "03011"],
    ["the beginning of words", "intent homic", "0101"],
    ["a letter too few", "homcide", "0101"],
    ["a letter too many", "burglarry", "0501"],
    ["two letters swapped", "kidnappnig", "020221"],
    ["an index term", "Hit and run", "02063"],
    ["words in another order", "persons in trafficking", "0204"],
    ["a word of the index only", "euthanasia", "0105"],
    ["a code and a word", "0101 homicide", "0101"],
    ["a code with words that lead nowhere", "ICCS 0501", "0501"],
  ])("for %s: %j", (_, query, code) => {
    expect(first(query)).toBe(code);
  });
});

describe("a code", () => {
  test("leads to its category, then to those below it in order", () => {
    const codes = search("0103").categories.map(({ category }) => category.code);
    expect(codes).toEqual(["0103", "01031", "01032", "010321", "010322"]);
  });

  test("leads to its category first where the digits begin others that lost a zero", () => {
    expect(first("10")).toBe("10");
  });

  test("leads to its category without its leading zero", () => {
    expect(first("101")).toBe("0101");
    expect(first("20111")).toBe("020111");
  });

  test.each([
    ["01042", "01049"],
    ["0908", "0909"],
  ])("%s leads to %s, and is said to be a misprint", (misprint, code) => {
    const found = search(misprint);
    expect(found.categories.map(({ category }) => category.code)).toEqual([code]);
    expect(found.misprint).toBe(misprint);
  });

  test("that only the index has leads to its terms, and to no category", () => {
    const { categories, strays } = search("070219");
    expect(categories).toEqual([]);
    expect(strays.map(({ code }) => code)).toEqual(["070219", "070219"]);
  });
});

test("a term whose code the version does not have is found apart, with the code as printed", () => {
  const { categories, strays } = search("piracy");
  expect(strays).toEqual([{ term: "Piracy", code: "011012" }]);
  expect(categories[0]?.category.code).toBe("11012");
});

test("a match says which terms of the index led to it", () => {
  const [match] = search("stalking").categories;
  expect(match).toMatchObject({
    category: { code: "02082" },
    terms: ["Stalking", "Cyber-stalking"],
  });
});

test("where nothing has all the words, what has some of them comes", () => {
  expect(first("homicide zzzz")).toBe("0101");
});

test.each(["", "   ", "of the", "¿?", "zzzz"])("%j finds nothing", (query) => {
  expect(search(query).categories).toEqual([]);
});

test("every category is found by its code, its names and its terms", () => {
  for (const category of iccs.categories) {
    expect(first(category.code)).toBe(category.code);
    for (const name of Object.values(category.names))
      expect(search(name).categories.map((match) => match.category)).toContain(category);
  }
  for (const { term, code } of iccs.terms) {
    const { categories, strays } = search(term);
    const found = iccs.byCode.has(code)
      ? categories.map((match) => match.category.code)
      : strays.map((stray) => stray.code);
    expect(found, term).toContain(code);
  }
});

test("whatever is typed, each category comes once at most", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (query) => {
      const codes = search(query).categories.map(({ category }) => category.code);
      expect(new Set(codes).size).toBe(codes.length);
    }),
  );
});
