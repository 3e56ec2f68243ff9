import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { iccsVersions } from "../classification/iccs";
import { beginCoverage, coverageOf } from "./coverage";
import { exampleOffence } from "./example-offence";
import type { NationalOffence } from "./national-offence";
import { tableChanges } from "./table-changes";
import { beginChecks, checkTable } from "./table-checks";
import { partsOf } from "./weigh-offence";

const [iccs] = iccsVersions;
/** An offence tied to these categories, in equal parts. */
function tied(code: string, categories: readonly string[], fields: Partial<NationalOffence> = {}) {
  const correspondences = categories.map((category) => ({
    ...{ category, kind: null, share: null, confidence: null, note: null },
  }));
  return exampleOffence(code, { correspondences, ...fields });
}

const codesOf = (items: readonly { code: string }[]) => items.map(({ code }) => code);

const table = [
  tied("1", ["0101"]),
  tied("2", ["0101", "0109"]),
  tied("3", []),
  tied("4", [], { exclusion: "Not an offence" }),
  tied("5", ["02011"]),
];

describe("the checks of a table", () => {
  const checks = checkTable(iccs, table);

  test("count what was set aside apart, and in nothing else", () => {
    expect(checks).toMatchObject({ counted: 4, excluded: 1 });
    expect(codesOf(checks.unmapped)).toEqual(["3"]);
  });

  test("give the residual share of the tied offences, a split one by its parts", () => {
    expect(checks.residualShare).toBeCloseTo(0.5 / 3);
    expect(checkTable(iccs, []).residualShare).toBeNull();
  });

  test("do not take 0209 for residual", () => {
    expect(checkTable(iccs, [tied("1", ["0209"])]).residualShare).toBe(0);
  });

  test("name the highest categories that no offence is tied to", () => {
    const untouched = codesOf(checks.withoutOffence);
    expect(untouched).toEqual(
      expect.arrayContaining(["0102", "0202", "02012", "020111", "03", "11"]),
    );
    for (const code of ["01", "0101", "02", "02011", "0301"]) expect(untouched).not.toContain(code);
  });

  test("find one offence tied to many categories, and many to one", () => {
    expect(codesOf(checks.oneToMany)).toEqual(["2"]);
    expect(checks.manyToOne.map(({ category, offences }) => [category.code, offences])).toEqual([
      ["0101", 2],
    ]);
  });

  test("say how deep the tied offences go", () => {
    expect(checks.levels).toEqual({ section: 0, division: 2, group: 1, class: 0 });
  });
});

describe("from one version of a table to the next", () => {
  function changes(after: NationalOffence) {
    const before = tied("1", ["0101", "0102"]);
    const { retied, jumps, reworded } = tableChanges([before], [after]);
    return [retied.length, jumps.length, reworded.length];
  }

  test.each([
    [
      "an offence in another order of its categories has not changed",
      ["0102", "0101"],
      {},
      [0, 0, 0],
    ],
    ["an offence tied to another category beside is tied anew", ["0101", "0201"], {}, [1, 0, 0]],
    ["an offence that left its section has jumped", ["0201"], {}, [1, 1, 0]],
    ["an offence that lost its category has not jumped", [], {}, [1, 0, 0]],
    [
      "an offence with another name is worded anew",
      ["0101", "0102"],
      { name: "Murder" },
      [0, 0, 1],
    ],
    ["an offence set aside is tied anew", [], { exclusion: "Repealed" }, [1, 0, 0]],
  ])("%s", (_, categories, changed, expected) => {
    expect(changes(tied("1", categories, changed))).toEqual(expected);
  });

  test("offences are added and removed by their codes", () => {
    const { added, removed } = tableChanges([tied("1", [])], [tied("01", [])]);
    expect([codesOf(added), codesOf(removed)]).toEqual([["01"], ["1"]]);
  });
});

describe("coverage", () => {
  const coverage = coverageOf(iccs, table);
  const sectionOf = (code: string) =>
    coverage.sections.find(({ section }) => section.code === code);

  test("has the eleven sections, those without an offence as none and not as zero", () => {
    expect(coverage.sections).toHaveLength(11);
    expect(sectionOf("11")).toMatchObject({ offences: 0, meanLevel: null, residualShare: null });
  });

  test("says what part of the counted offences is tied", () => {
    expect(coverage.mappedShare).toBe(0.75);
    expect(coverageOf(iccs, []).mappedShare).toBeNull();
  });

  test("gives the level reached, the residual share and the deepest categories that are tied", () => {
    expect(sectionOf("01")).toMatchObject({
      offences: 2,
      meanLevel: 2,
      residualShare: 0.25,
      leavesTied: 2,
    });
    expect(sectionOf("02")).toMatchObject({
      offences: 1,
      meanLevel: 3,
      residualShare: 0,
      leavesTied: 0,
    });
  });
});

const someOffences = fc
  .array(fc.uniqueArray(fc.constantFrom(...iccs.byCode.keys()), { maxLength: 4 }), {
    maxLength: 12,
  })
  .map((ties) => ties.map((categories, at) => tied(String(at), categories)));

test("checks and coverage agree on what is tied, for any table", () => {
  fc.assert(
    fc.property(someOffences, (offences) => {
      const { counted, unmapped, levels, residualShare } = checkTable(iccs, offences);
      const { sections, mappedShare } = coverageOf(iccs, offences);
      const tied = counted - unmapped.length;
      const add = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
      expect(mappedShare ?? 0).toBeCloseTo(counted === 0 ? 0 : tied / counted);
      expect(add(Object.values(levels))).toBeCloseTo(tied);
      expect(add(sections.map((section) => section.offences))).toBeCloseTo(tied);
      const residual = add(
        sections.map((section) => (section.residualShare ?? 0) * section.offences),
      );
      expect(residual).toBeCloseTo((residualShare ?? 0) * tied);
    }),
  );
});

test("a table that is taken in batches has the checks and the coverage of the whole", () => {
  fc.assert(
    fc.property(someOffences, fc.nat({ max: 12 }), (offences, at) => {
      const [checks, coverage] = [beginChecks(iccs), beginCoverage(iccs)];
      for (const batch of [offences.slice(0, at), offences.slice(at)]) {
        checks.take(batch);
        coverage.take(batch);
      }
      expect(checks.checks()).toEqual(checkTable(iccs, offences));
      expect(coverage.coverage()).toEqual(coverageOf(iccs, offences));
    }),
  );
});

test("a table compared with itself has not changed", () => {
  fc.assert(
    fc.property(someOffences, (offences) => {
      const changes = tableChanges(offences, offences.toReversed());
      expect(Object.values(changes).flat()).toEqual([]);
    }),
  );
});

test("shares weigh the parts of an offence where all are stated, and equal parts do where not", () => {
  const split = (...shares: (number | null)[]) => {
    const offence = tied("1", ["0101", "0102"]);
    const correspondences = offence.correspondences.map((tie, at) => ({
      ...tie,
      share: shares[at] ?? null,
    }));
    return partsOf({ ...offence, correspondences }).map(({ part }) => part);
  };
  expect(split(0.75, 0.25)).toEqual([0.75, 0.25]);
  expect(split(0.75, null)).toEqual([0.5, 0.5]);
});
