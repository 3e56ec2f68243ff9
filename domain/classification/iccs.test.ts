import { describe, expect, test } from "vitest";
import { type CategoryLevel, categoryLevels, isResidual, parentCode } from "./category";
import { categoriesBelow, neighboursOf, pathTo, strayTerms, termsOf } from "./classification";
import { compareCodes } from "./compare-codes";
import { iccsOn, iccsVersions } from "./iccs";

const [iccs] = iccsVersions;

function named(code: string) {
  const category = iccs.byCode.get(code);
  if (!category) throw new Error(`no ${code}`);
  return category;
}

describe("version 1.0", () => {
  test("has 11 sections, 63 divisions, 148 groups and 98 classes", () => {
    const count = (level: CategoryLevel) =>
      iccs.categories.filter((category) => category.level === level).length;
    expect(categoryLevels.map(count)).toEqual([11, 63, 148, 98]);
    expect(iccs.categories).toHaveLength(320);
  });

  test("keeps the leading zeros of its codes", () => {
    expect(named("01").names.es).toMatch(/^Actos que causan la muerte/);
    expect(iccs.byCode.has("1")).toBe(false);
    expect(iccs.categories.filter(({ code }) => code.startsWith("0"))).toHaveLength(278);
  });

  test("has a name in English and in Spanish for every category", () => {
    for (const { code, names } of iccs.categories) {
      expect(names.en, code).toMatch(/^\S.+\S$/);
      expect(names.es, code).toMatch(/^\S.+\S$/);
    }
  });

  test.each([
    ["01049", "01042", "Other acts of assisting or instigating suicide"],
    ["0909", "0908", "Other acts against public safety and state security"],
  ])("has %s, which the table of details misprints as %s", (code, misprint, name) => {
    expect(named(code).names.en).toBe(name);
    expect(iccs.byCode.has(misprint)).toBe(false);
    expect(iccs.misprints[misprint]).toBe(code);
  });

  test("holds on every day, that of its adoption and those before included", () => {
    for (const day of ["2010-12-31", "2015-01-01", "2026-11-25"]) expect(iccsOn(day)).toBe(iccs);
  });
});

describe("a residual category", () => {
  test.each(["0109", "02099", "030129", "110139", "11", "1109"])("is %s, by its name", (code) => {
    expect(isResidual(named(code))).toBe(true);
  });

  test.each(["0209", "09", "020729"])("is not %s, whose code ends on 9", (code) => {
    expect(isResidual(named(code))).toBe(false);
  });

  test.each(["06", "020212", "02044", "090112"])(
    "is not %s, where “other” stands within the name",
    (code) => {
      expect(isResidual(named(code))).toBe(false);
    },
  );

  test("is residual in Spanish too", () => {
    for (const category of iccs.categories)
      expect(isResidual(category), category.code).toBe(/^Otr[ao]s /.test(category.names.es));
  });
});

describe("the tree", () => {
  test("leads from a class up to its section", () => {
    expect(pathTo(iccs, named("010321")).map(({ code }) => code)).toEqual([
      ...["01", "0103", "01032", "010321"],
    ]);
  });

  test("holds every category once, each below its parent", () => {
    const walk = (code: string | null): string[] =>
      categoriesBelow(iccs, code).flatMap((category) => {
        expect(parentCode(category)).toBe(code);
        return [category.code, ...walk(category.code)];
      });
    expect(walk(null)).toEqual(iccs.categories.map(({ code }) => code));
  });

  test("knows who stands beside, before and after", () => {
    const { siblings, previous, next } = neighboursOf(iccs, named("01032"));
    expect(siblings.map(({ code }) => code)).toEqual(["01031", "01032"]);
    expect([previous?.code, next?.code]).toEqual(["01031", "010321"]);
    expect(neighboursOf(iccs, named("01")).previous).toBeUndefined();
    expect(neighboursOf(iccs, named("1109")).next).toBeUndefined();
  });

  test("is in the order of the codes, each category right before those below it", () => {
    const codes = iccs.categories.map(({ code }) => code);
    expect(codes.toReversed().sort(compareCodes)).toEqual(codes);
  });
});

describe("the alphabetical index", () => {
  test("has 966 terms, 14 of them with codes that version 1.0 does not have, kept as printed", () => {
    expect(iccs.terms).toHaveLength(966);
    const strays = strayTerms(iccs);
    expect(strays).toHaveLength(14);
    expect(strays).toContainEqual({ term: "Piracy", code: "011012" });
    for (const { code } of strays) expect(iccs.byCode.has(code)).toBe(false);
  });

  test("gives a category the terms that carry its code, and no other's", () => {
    const terms = termsOf(iccs, "11012").map(({ term }) => term);
    expect(terms).not.toContain("Piracy");
    expect(termsOf(iccs, "0106").map(({ term }) => term)).toContain(
      "Abortion offences as defined by national legislation",
    );
  });
});
