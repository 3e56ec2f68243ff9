import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { challengeCategories, challengeStatuses, statedStages } from "../framework/framework";
import { exampleStatement, exampleText } from "../profile/example-profile";
import type { Sections } from "../profile/profile";
import { exampleStatus } from "../status/example-status";
import { fewestReasons, findPeers, openChallengesWithPeers } from "./peer-match";

const day = "2026-06-15";
const open = exampleStatement("challenges", { category: "COO", assessor: "public-document" });
const resolved = exampleStatement("challenges", {
  ...{ id: "resolved", category: "COO", status: "resolved", date: "2021-05" },
  assessor: "public-document",
});
const own = exampleStatus("XAA", { challenges: [open] });
const elsewhere = (country: string, sections: Partial<Sections> = {}) => ({
  ...exampleStatus(country, { challenges: [resolved], ...sections }),
  region: "europe" as const,
});
const codesOf = (others: Parameters<typeof findPeers>[2], of = own) =>
  findPeers(open, of, others, day).map(({ country }) => country);

describe("findPeers", () => {
  it("names who resolved the same, when, where it was met, and with which lesson", () => {
    const lesson = exampleStatement("lessons", {
      categories: ["COO"],
      assessor: "public-document",
    });
    expect(findPeers(open, own, [elsewhere("XAB", { lessons: [lesson] })], day)).toEqual([
      {
        ...{ country: "XAB", resolved, lesson },
        reasons: [{ code: "same-category", category: "COO" }, { code: "lesson" }],
      },
    ]);
  });

  it("finds no good match where the category is all that two countries share", () => {
    expect(codesOf([elsewhere("XAB")])).toEqual([]);
  });

  it("does not name a country that has the same challenge open, or is the country itself", () => {
    const stillOpen = { ...exampleStatus("XAB", { challenges: [open] }) };
    const itself = exampleStatus("XAA", { challenges: [open, resolved] });
    expect(codesOf([stillOpen, itself])).toEqual([]);
  });

  it("prefers the lesson for the stage where the challenge was met", () => {
    const older = exampleStatement("lessons", { id: "a", categories: ["COO"], date: "2020" });
    const newer = exampleStatement("lessons", {
      ...{ id: "b", categories: ["COO"], stages: ["regular"], date: "2024" },
    });
    const [peer] = findPeers(open, own, [elsewhere("XAB", { lessons: [older, newer] })], day);
    expect(peer?.lesson?.id).toBe("a");
  });

  it("says each reason that the two status pages show", () => {
    const at = (stage: (typeof statedStages)[number]) => [exampleStatement("stages", { stage })];
    const institutions = [
      exampleStatement("institutions", { kind: "police" }),
      exampleStatement("institutions", { id: "institution-2", kind: "other" }),
    ];
    const inSpanish = { ...exampleText("Hecho."), lang: "es" };
    const of = exampleStatus("XAA", {
      ...{ institutions, stages: at("mapping") },
      challenges: [exampleStatement("challenges", { category: "COO", text: inSpanish })],
    });
    const peer = exampleStatus("XAB", {
      ...{ institutions, stages: at("production") },
      challenges: [{ ...resolved, assessor: "self-reported", text: inSpanish }],
      components: [exampleStatement("components", { component: "governance" })],
    });
    expect(findPeers(open, of, [peer], day)[0]?.reasons).toEqual([
      { code: "same-category", category: "COO" },
      { code: "component-in-place", component: "governance" },
      { code: "stages-ahead", steps: 2 },
      { code: "same-institutions", kinds: ["police"] },
      { code: "same-language", languages: ["es"] },
      { code: "same-region", region: "oceania" },
    ]);
  });

  it("takes a country behind, or more than two stages ahead, for none that is near", () => {
    const stages = (stage: (typeof statedStages)[number]) => ({
      stages: [exampleStatement("stages", { stage })],
    });
    const of = exampleStatus("XAA", { challenges: [open], ...stages("commitment") });
    const others = ["interest", "commitment", "adoption", "production"] as const;
    const near = others.filter(
      (stage) => codesOf([elsewhere("XAB", stages(stage))], of).length === 1,
    );
    expect(near).toEqual(["commitment", "adoption"]);
  });

  it("puts more reasons first, then the nearer stage, then the later resolution, then the code", () => {
    const institutions = [exampleStatement("institutions", { kind: "courts" })];
    const stages = (stage: (typeof statedStages)[number]) => [
      exampleStatement("stages", { stage }),
    ];
    const of = exampleStatus("XAA", {
      ...{ challenges: [open], institutions, stages: stages("mapping") },
    });
    const later = { ...resolved, date: "2024" };
    const others = [
      elsewhere("XAF", { stages: stages("production") }),
      elsewhere("XAE", { stages: stages("adoption") }),
      elsewhere("XAD", { stages: stages("adoption") }),
      elsewhere("XAC", { stages: stages("adoption"), challenges: [later] }),
      elsewhere("XAB", { stages: stages("production"), institutions }),
    ];
    expect(codesOf(others, of)).toEqual(["XAB", "XAC", "XAD", "XAE", "XAF"]);
  });

  it("names only who resolved the category with reasons enough, the same in any order of the others", () => {
    const status = fc.record({
      category: fc.constantFrom(...challengeCategories),
      state: fc.constantFrom(...challengeStatuses),
      stage: fc.constantFrom(...statedStages),
    });
    fc.assert(
      fc.property(fc.array(status, { maxLength: 8 }), (others) => {
        const statuses = others.map(({ category, state, stage }, index) =>
          exampleStatus(`XB${String.fromCharCode(65 + index)}`, {
            challenges: [exampleStatement("challenges", { category, status: state })],
            stages: [exampleStatement("stages", { stage })],
          }),
        );
        const peers = findPeers(open, own, statuses, day);
        const resolvers = others.filter(
          ({ category, state }) => category === "COO" && state === "resolved",
        );
        expect(peers.length).toBeLessThanOrEqual(resolvers.length);
        expect(peers.every(({ reasons }) => reasons.length >= fewestReasons)).toBe(true);
        expect(findPeers(open, own, [...statuses].reverse(), day)).toEqual(peers);
      }),
    );
  });
});

describe("openChallengesWithPeers", () => {
  it("asks for the open challenges only", () => {
    const mitigated = exampleStatement("challenges", { id: "c2", status: "mitigated" });
    const of = exampleStatus("XAA", { challenges: [open, mitigated] });
    expect(openChallengesWithPeers(of, [], day)).toEqual([{ challenge: open, peers: [] }]);
  });
});
