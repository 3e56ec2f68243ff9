import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChallengeCategory, ChallengeStatus, StatedStage } from "../framework/framework";
import { exampleStatement } from "../profile/example-profile";
import { exampleStatus } from "../status/example-status";
import { statusesArbitrary } from "../status/status-arbitrary";
import { compareCountries } from "./comparison";

interface Known {
  stage?: StatedStage;
  challenges?: [ChallengeCategory, ChallengeStatus][];
  lessons?: ChallengeCategory[][];
}

function country(code: string, { stage, challenges = [], lessons = [] }: Known) {
  return exampleStatus(code, {
    stages: stage ? [exampleStatement("stages", { stage })] : [],
    challenges: challenges.map(([category, status], index) =>
      exampleStatement("challenges", { id: `challenge-${index}`, category, status }),
    ),
    lessons: lessons.map((categories, index) =>
      exampleStatement("lessons", { id: `lesson-${index}`, categories }),
    ),
  });
}

function factsOf(known: Record<string, Known>, ...codes: string[]) {
  const facts = compareCountries(Object.entries(known).map(([code, of]) => country(code, of)));
  return facts.filter((fact) => codes.includes(fact.code));
}

describe("stages", () => {
  test("shared by several are said once; neighbours among the others say how far apart they are", () => {
    expect(
      factsOf(
        {
          XAA: { stage: "production" },
          XAB: { stage: "interest" },
          XAC: { stage: "production" },
          XAD: { stage: "mapping" },
        },
        "same-stage",
        "stages-apart",
        "stage-not-reported",
      ),
    ).toEqual([
      { code: "same-stage", stage: "production", countries: ["XAA", "XAC"] },
      {
        code: "stages-apart",
        earlier: { stage: "interest", countries: ["XAB"] },
        later: { stage: "mapping", countries: ["XAD"] },
        steps: 2,
      },
      {
        code: "stages-apart",
        earlier: { stage: "mapping", countries: ["XAD"] },
        later: { stage: "production", countries: ["XAA", "XAC"] },
        steps: 2,
      },
    ]);
  });

  test("not reported are named, and neither a step nor a stage shared", () => {
    expect(
      factsOf(
        { XAA: {}, XAB: { stage: "not-started" }, XAC: {} },
        "same-stage",
        "stages-apart",
        "stage-not-reported",
      ),
    ).toEqual([{ code: "stage-not-reported", countries: ["XAA", "XAC"] }]);
  });

  test("not started is one step before the first stage", () => {
    expect(
      factsOf({ XAA: { stage: "not-started" }, XAB: { stage: "interest" } }, "stages-apart"),
    ).toMatchObject([{ steps: 1 }]);
  });
});

describe("challenges", () => {
  test("of one category count as shared whatever their state", () => {
    expect(
      factsOf(
        {
          XAA: { challenges: [["COO", "open"]] },
          XAB: { challenges: [["COO", "resolved"]] },
        },
        "shared-challenge",
        "only-challenge",
      ),
    ).toEqual([{ code: "shared-challenge", category: "COO", countries: ["XAA", "XAB"] }]);
  });

  test("that one country alone reports are gathered under it, each category once", () => {
    expect(
      factsOf(
        {
          XAA: {
            challenges: [
              ["RSC", "open"],
              ["LEG", "open"],
              ["LEG", "mitigated"],
            ],
          },
          XAB: { challenges: [["COO", "open"]] },
        },
        "only-challenge",
      ),
    ).toEqual([
      { code: "only-challenge", country: "XAA", categories: ["LEG", "RSC"] },
      { code: "only-challenge", country: "XAB", categories: ["COO"] },
    ]);
  });

  test("nobody reported are said so", () => {
    expect(
      factsOf({ XAA: {}, XAB: { challenges: [["COO", "open"]] } }, "no-challenge-reported"),
    ).toEqual([{ code: "no-challenge-reported", countries: ["XAA"] }]);
  });
});

describe("lessons", () => {
  test("lead from those who learned to the others for whom the challenge is open", () => {
    expect(
      factsOf(
        {
          XAA: { lessons: [["COO", "MAP"]] },
          XAB: { challenges: [["COO", "open"]] },
          XAC: { challenges: [["MAP", "resolved"]] },
        },
        "lesson-for-open",
      ),
    ).toEqual([{ code: "lesson-for-open", category: "COO", learned: ["XAA"], open: ["XAB"] }]);
  });

  test("are of no news to a country that has learned its own", () => {
    const own = { lessons: [["COO"]], challenges: [["COO", "open"]] } satisfies Known;
    expect(factsOf({ XAA: own, XAB: own }, "lesson-for-open")).toEqual([]);
    expect(
      factsOf({ XAA: own, XAB: { challenges: [["COO", "open"]] } }, "lesson-for-open"),
    ).toEqual([{ code: "lesson-for-open", category: "COO", learned: ["XAA"], open: ["XAB"] }]);
  });

  test("nobody reported are said so", () => {
    expect(factsOf({ XAA: {}, XAB: { lessons: [["COO"]] } }, "no-lesson-reported")).toEqual([
      { code: "no-lesson-reported", countries: ["XAA"] },
    ]);
  });
});

test("of any countries, each stands in exactly one group of stages or among the not reported", () => {
  fc.assert(
    fc.property(statusesArbitrary, ({ statuses }) => {
      const facts = compareCountries(statuses);
      const silent = facts.flatMap((fact) =>
        fact.code === "stage-not-reported" ? fact.countries : [],
      );
      const grouped = new Set(
        facts.flatMap((fact) =>
          fact.code === "stages-apart"
            ? [...fact.earlier.countries, ...fact.later.countries]
            : fact.code === "same-stage"
              ? fact.countries
              : [],
        ),
      );
      for (const { country: code, stage } of statuses) {
        expect(silent.includes(code)).toBe(stage === "not-reported");
        expect(grouped.has(code) && silent.includes(code)).toBe(false);
      }
    }),
  );
});
