import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parentCode } from "../classification/category";
import { variableByKey } from "../classification/disaggregating-variable";
import { iccsVersions } from "../classification/iccs";
import { exampleVariable } from "./example-variable";
import {
  countVariables,
  extentOfTable,
  extentWithin,
  faultsOfStatements,
  type HeldExtent,
  inOrder,
  isRecorded,
  statementAt,
  variableChanges,
} from "./variable-availability";
import { extents, type VariableStatement } from "./variable-statement";

const [iccs] = iccsVersions;
const keys = [...variableByKey.keys()];
const extentAt = (own: readonly VariableStatement[], code: string): HeldExtent =>
  statementAt(own, code)?.extent ?? null;

/** Statements on one variable in two sections, each place once. */
const codes = [...iccs.byCode.keys()].filter((code) => /^0[24]/.test(code));
const ownArbitrary = fc
  .uniqueArray(
    fc.record({
      variable: fc.constant("victim-SV"),
      category: fc.option(fc.constantFrom(...codes)),
      extent: fc.constantFrom(...extents),
      note: fc.constant(null),
    }),
    { maxLength: 8, selector: ({ category }) => category },
  )
  .map((own): VariableStatement[] => own);

describe("what holds of a variable at a category", () => {
  const own = [
    exampleVariable("victim-SV", "all"),
    exampleVariable("victim-SV", "none", "02"),
    exampleVariable("victim-SV", "core", "0201"),
  ];

  it.each([
    ["020111", "core"],
    ["0201", "core"],
    ["0202", "none"],
    ["02", "none"],
    ["01", "all"],
  ])("at %s is the nearest statement above it: %s", (code, extent) => {
    expect(extentAt(own, code)).toBe(extent);
  });

  it("is not reported where nothing is stated at it or above it, which is not the same as not recorded", () => {
    const [, ...below] = own;
    expect(extentAt(below, "01")).toBeNull();
    expect(extentAt(below, "02")).toBe("none");
  });

  it("is what is stated there, or else what holds right above, in whatever order it was stated", () => {
    fc.assert(
      fc.property(ownArbitrary, fc.constantFrom(...codes), (own, code) => {
        const stated = own.find(({ category }) => category === code);
        const category = iccs.byCode.get(code);
        const above = category && parentCode(category);
        const whole = own.find(({ category }) => category === null);
        const inherited = above ? statementAt(own, above) : whole;
        expect(statementAt(own, code)).toEqual(stated ?? inherited);
        expect(statementAt([...own].reverse(), code)).toEqual(stated ?? inherited);
      }),
    );
  });
});

describe("what holds of a variable in a category with all below it", () => {
  it("is what holds at every one of them, or some where it differs and is recorded anywhere", () => {
    fc.assert(
      fc.property(ownArbitrary, fc.constantFrom(...codes), (own, code) => {
        const within = codes.filter((each) => each.startsWith(code));
        const held = new Set(within.map((each) => extentAt(own, each)));
        const [only = null] = held;
        const mixed = [...held].some(isRecorded) ? "some" : null;
        expect(extentWithin(own, code)).toBe(held.size === 1 ? only : mixed);
      }),
    );
  });

  it.each([
    ["all but for a part of it", "all", "none", "some"],
    ["the core everywhere but in a part", "core", "all", "some"],
    ["not recorded but in a part", "none", "core", "some"],
  ] as const)("is for some when it is %s", (_, whole, part, extent) => {
    const own = [exampleVariable("event-We", whole), exampleVariable("event-We", part, "0201")];
    expect(extentWithin(own, "02")).toBe(extent);
    expect(extentWithin(own, "03")).toBe(whole);
  });

  it("is not reported when all that is known is that a part does not record it", () => {
    const own = [exampleVariable("event-We", "none", "0201")];
    expect(extentWithin(own, "02")).toBeNull();
    expect(extentWithin(own, "0201")).toBe("none");
  });
});

describe("a whole table", () => {
  const sections = iccs.categories.filter(({ level }) => level === "section");

  it("records for all what is stated so section by section", () => {
    const own = sections.map(({ code }) => exampleVariable("victim-SV", "all", code));
    expect(extentOfTable(iccs, own)).toBe("all");
    expect(extentOfTable(iccs, own.slice(1))).toBe("some");
    expect(extentOfTable(iccs, [])).toBeNull();
  });

  it("has every variable of the ICCS in the counts of a section, under one extent each", () => {
    const statements = fc.uniqueArray(
      fc.record({
        variable: fc.constantFrom(...keys),
        category: fc.option(fc.constantFrom(...codes)),
        extent: fc.constantFrom(...extents),
        note: fc.constant(null),
      }),
      { maxLength: 20, selector: ({ variable, category }) => `${variable} ${category}` },
    );
    fc.assert(
      fc.property(statements, fc.constantFrom(...codes), (given, code) => {
        const counts = countVariables(given, code);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(keys.length);
      }),
    );
    expect(countVariables([], "02")).toEqual({
      all: 0,
      some: 0,
      core: 0,
      none: 0,
      notReported: 31,
    });
    expect(
      countVariables(
        [
          exampleVariable("victim-SV", "all"),
          exampleVariable("victim-AV", "core"),
          exampleVariable("victim-AV", "none", "02"),
          exampleVariable("victim-ViP", "some", "03"),
        ],
        "02",
      ),
    ).toEqual({ all: 1, some: 0, core: 0, none: 1, notReported: 29 });
  });
});

it("a category that there is not, and one that a variable has twice, are found at their places", () => {
  const statements = [
    exampleVariable("victim-SV", "all"),
    exampleVariable("victim-SV", "all", "0199"),
    exampleVariable("victim-AV", "all"),
    exampleVariable("victim-SV", "none"),
  ];
  expect(faultsOfStatements(iccs, statements)).toEqual([
    { at: 1, code: "category-unknown" },
    { at: 3, code: "statement-twice" },
  ]);
});

it("statements stand in the order of the ICCS, the whole table before its categories", () => {
  const statements = [
    exampleVariable("perpetrator-SP", "all"),
    exampleVariable("event-At", "all", "0201"),
    exampleVariable("event-At", "all", "02"),
    exampleVariable("event-At", "none"),
  ];
  expect(inOrder(statements)).toEqual([...statements].reverse());
});

describe("the changes between two versions", () => {
  it("are what is stated anew, what is taken back, and what is stated otherwise", () => {
    const kept = exampleVariable("victim-SV", "all");
    const before = [kept, exampleVariable("victim-AV", "some"), exampleVariable("event-At", "all")];
    const after = [
      kept,
      exampleVariable("victim-AV", "all"),
      exampleVariable("event-At", "all", "02"),
    ];
    expect(variableChanges(before, after)).toEqual({
      stated: [after[2]],
      takenBack: [before[2]],
      changed: [{ before: before[1], after: after[1] }],
    });
  });

  it("are none between equal ones, and lead from any to any other", () => {
    fc.assert(
      fc.property(ownArbitrary, ownArbitrary, (before, after) => {
        const { stated, takenBack, changed } = variableChanges(before, after);
        const left = before.filter((each) => !takenBack.includes(each));
        const mended = left.map(
          (each) => changed.find((pair) => pair.before === each)?.after ?? each,
        );
        expect(inOrder([...mended, ...stated])).toEqual(inOrder(after));
        expect(variableChanges(after, [...after].reverse())).toEqual({
          ...{ stated: [], takenBack: [], changed: [] },
        });
      }),
    );
  });
});
