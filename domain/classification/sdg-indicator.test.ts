import { describe, expect, test } from "vitest";
import { disaggregatingVariables, variableGroups } from "./disaggregating-variable";
import { iccsVersions } from "./iccs";
import { indicatorsRestingOn, sdgIndicators, sdgRelations } from "./sdg-indicator";

function named(code: string) {
  return indicatorsRestingOn(code).map(({ indicator }) => indicator);
}

describe("an indicator", () => {
  test("rests on the category that it names, and is no judgement where its definition says so", () => {
    expect(named("0101")).toEqual(["16.1.1"]);
    expect(indicatorsRestingOn("0101")[0]?.isJudgement).toBe(false);
  });

  test("rests on what lies below a category that it names, and on part of what lies above", () => {
    expect(named("020811")).toContain("11.7.2");
    expect(named("01")).toEqual(["16.1.1", "16.1.2"]);
  });

  test("rests on no neighbour", () => {
    expect(named("0102")).toEqual([]);
  });

  test("names categories and variables that there are", () => {
    for (const { codes, tags } of sdgIndicators) {
      for (const code of codes) expect(iccsVersions[0].byCode.has(code), code).toBe(true);
      for (const tag of tags)
        expect(
          disaggregatingVariables.some((variable) => variable.tag === tag),
          tag,
        ).toBe(true);
    }
  });

  test("names categories unless it rests on no offence", () => {
    expect(sdgIndicators).toHaveLength(20);
    for (const { indicator, relation, codes } of sdgIndicators) {
      expect(sdgRelations).toContain(relation);
      expect(codes.length === 0, indicator).toBe(["none", "disaggregation"].includes(relation));
    }
  });
});

describe("the disaggregating variables", () => {
  test("are told apart by group and tag, for victims and perpetrators share some", () => {
    const keys = disaggregatingVariables.map(({ group, tag }) => `${group} ${tag}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(["victim ViP", "perpetrator ViP"]));
    for (const { group } of disaggregatingVariables) expect(variableGroups).toContain(group);
  });

  test("have values, but for those that are either given or not", () => {
    for (const { group, tag, values } of disaggregatingVariables)
      expect(values.length === 0, tag).toBe(group === "data");
  });

  test("of perpetrators have the values of victims where the ICCS says that they are the same", () => {
    const valuesOf = (wanted: string) =>
      disaggregatingVariables.find(({ group, tag }) => `${group} ${tag}` === wanted)?.values;
    for (const tag of ["ViP", "Cit", "LS", "Int"])
      expect(valuesOf(`perpetrator ${tag}`)).toEqual(valuesOf(`victim ${tag}`));
    expect(valuesOf("perpetrator ViP")).toHaveLength(11);
  });
});
