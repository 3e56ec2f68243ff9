import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildClassification, type Classification, type StatedSuccession } from "./classification";
import { iccsVersions } from "./iccs";
import { changesBetween, type VersionChange } from "./version-changes";

/** A version with these categories, each with the name given or one made of its code. */
function version(names: Record<string, string>) {
  const categories = Object.entries(names).map(([code, en]) => ({ code, en, es: `${en} (es)` }));
  return buildClassification({
    ...{ version: "x", adoptedOn: "2040", terms: [], misprints: {}, successions: [] },
    categories,
  });
}

const earlier = version({ "01": "A", "0101": "B", "0102": "C", "0103": "D", "0104": "E" });

function told(later: Classification, successions: StatedSuccession[]) {
  return changesBetween(earlier, { ...later, successions }).map(inWords);
}

function inWords({ kind, from, to }: VersionChange): string {
  const codes = (categories: typeof from) => categories.map(({ code }) => code).join("+");
  return `${kind} ${codes(from)}>${codes(to)}`;
}

describe("from one version to the next a category is", () => {
  const same = { "01": "A", "0101": "B", "0102": "C", "0103": "D", "0104": "E" };

  test("unchanged, and not told, where code and name stay", () => {
    expect(told(version(same), [])).toEqual([]);
  });

  test("renamed where its code stays", () => {
    expect(told(version({ ...same, "0102": "C2" }), [])).toEqual(["renamed 0102>0102"]);
  });

  test("added or removed where only one has the code", () => {
    const { "0104": _, ...rest } = same;
    expect(told(version({ ...rest, "0105": "F" }), [])).toEqual(["removed 0104>", "added >0105"]);
  });

  test("moved where a succession is stated to another code", () => {
    const { "0104": _, ...rest } = same;
    const stated = [{ from: "0104", to: "0105" }];
    expect(told(version({ ...rest, "0105": "E" }), stated)).toEqual(["moved 0104>0105"]);
  });

  test("split, merged or rearranged where successions say so", () => {
    const later = version({ "01": "A", "0101": "B1", "0105": "B2", "0106": "CD", "0107": "X" });
    const split = [
      { from: "0101", to: "0101" },
      { from: "0101", to: "0105" },
    ];
    const merged = [
      { from: "0102", to: "0106" },
      { from: "0103", to: "0106" },
    ];
    expect(told(later, [...split, ...merged])).toEqual([
      ...["split 0101>0101+0105", "merged 0102+0103>0106", "removed 0104>", "added >0107"],
    ]);
    const crossed = [...split, { from: "0102", to: "0105" }];
    expect(told(later, crossed)[0]).toBe("rearranged 0101+0102>0101+0105");
  });

  test("added beside the one removed, where its code was given to something else", () => {
    const { "0104": _, ...rest } = same;
    const later = version({ ...rest, "0103": "New", "0105": "D" });
    expect(told(later, [{ from: "0103", to: "0105" }])).toEqual([
      ...["moved 0103>0105", "added >0103", "removed 0104>"],
    ]);
  });

  test("never one that its version does not have", () => {
    const stated = [{ from: "0199", to: "0101" }];
    expect(() => told(version(same), stated)).toThrow('has no "0199"');
  });
});

const codes = ["0101", "0102", "0103", "0104", "0105"];
const someVersion = fc
  .dictionary(fc.constantFrom(...codes), fc.constantFrom("P", "Q"), { minKeys: 1 })
  .map((names) => version({ "01": "A", ...names }));
const twoVersions = fc.tuple(someVersion, someVersion).chain(([before, after]) =>
  fc.record({
    before: fc.constant(before),
    after: fc.constant(after),
    stated: fc.array(
      fc.record({
        from: fc.constantFrom(...before.byCode.keys()),
        to: fc.constantFrom(...after.byCode.keys()),
      }),
      { maxLength: 6 },
    ),
  }),
);

test("every category of either version is in at most one change, and in none only if it stayed as it was", () => {
  fc.assert(
    fc.property(twoVersions, ({ before, after, stated }) => {
      const changes = changesBetween(before, { ...after, successions: stated });
      for (const side of ["from", "to"] as const) {
        const listed = changes.flatMap((change) => change[side].map(({ code }) => code));
        expect(new Set(listed).size).toBe(listed.length);
        for (const { code } of (side === "from" ? before : after).categories)
          if (!listed.includes(code))
            expect(before.byCode.get(code)).toEqual(after.byCode.get(code));
      }
    }),
  );
});

test("read backwards, what was added is removed and what was split is merged", () => {
  const turned: Partial<Record<VersionChange["kind"], VersionChange["kind"]>> = {
    ...{ added: "removed", removed: "added", split: "merged", merged: "split" },
  };
  fc.assert(
    fc.property(twoVersions, ({ before, after, stated }) => {
      const forth = changesBetween(before, { ...after, successions: stated });
      const back = changesBetween(after, {
        ...before,
        successions: stated.map(({ from, to }) => ({ from: to, to: from })),
      });
      const backTurned = back.map(({ kind, from, to }) => ({
        kind: turned[kind] ?? kind,
        from: to,
        to: from,
      }));
      expect(backTurned.map(inWords).sort()).toEqual(forth.map(inWords).sort());
    }),
  );
});

test("a version has not changed against itself", () => {
  const [iccs] = iccsVersions;
  expect(changesBetween(iccs, iccs)).toEqual([]);
});
