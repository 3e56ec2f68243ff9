import { describe, expect, it } from "vitest";
import { exampleProfile, exampleStatement } from "../profile/example-profile";
import type { Profile } from "../profile/profile";
import { type ReadSection, readSections, twoReadings } from "./two-readings";

const day = "2026-06-15";
const ofCountry = exampleStatement("criteria", { id: "own", value: "met" });
const ofCentre = exampleStatement("criteria", {
  id: "read",
  value: "in-progress",
  assessor: "centre-reviewed",
});
const comment = exampleStatement("comments", { aboutId: "read" });

const differing: { [Section in ReadSection]: Partial<Profile> } = {
  stages: {
    stages: [
      exampleStatement("stages", { id: "own", stage: "adoption" }),
      exampleStatement("stages", { id: "read", assessor: "centre-reviewed" }),
    ],
  },
  criteria: { criteria: [ofCountry, ofCentre] },
  components: {
    components: [
      exampleStatement("components", { id: "own" }),
      exampleStatement("components", {
        id: "read",
        value: "in-progress",
        assessor: "centre-reviewed",
      }),
    ],
  },
  challenges: {
    challenges: [
      exampleStatement("challenges", { id: "own", status: "resolved" }),
      exampleStatement("challenges", { id: "read", assessor: "centre-reviewed" }),
    ],
  },
};

describe("what the country says and what the Centre reads", () => {
  it.each(readSections)(
    "are two values where they differ in %s, with the comment on either",
    (name) => {
      for (const aboutId of ["own", "read"]) {
        const about = { ...comment, aboutId };
        const profile = exampleProfile({ ...differing[name], comments: [about] });
        expect(twoReadings(profile, name, day)).toMatchObject([
          { country: { id: "own" }, centre: { id: "read" }, comments: [about] },
        ]);
      }
    },
  );

  const criteria = (...entries: Profile["criteria"]) =>
    twoReadings(exampleProfile({ criteria: entries }), "criteria", day);

  it.each([
    ["they agree", [ofCountry, { ...ofCentre, value: "met" as const }]],
    ["the Centre is silent", [ofCountry]],
    ["the country is silent", [ofCentre]],
    ["they speak of different things", [ofCountry, { ...ofCentre, criterion: "4.1" as const }]],
    [
      "the other is a public document",
      [ofCountry, { ...ofCentre, assessor: "public-document" as const }],
    ],
    ["one speaks of national classification only", [ofCountry, { ...ofCentre, isContext: true }]],
    ["one does not hold yet", [ofCountry, { ...ofCentre, date: "2026-07" }]],
  ])("are not compared where %s", (_, entries) => {
    expect(criteria(...entries)).toEqual([]);
  });

  it("are the latest of each", () => {
    const later = { ...ofCountry, id: "later", date: "2025", value: "in-progress" as const };
    expect(criteria(ofCountry, later, ofCentre)).toEqual([]);
  });

  it("have no comment that somebody else made, or that is of something else", () => {
    const comments = [
      { ...comment, assessor: "centre-reviewed" as const },
      { ...comment, id: "comment-2", aboutId: null },
      { ...comment, id: "comment-3", aboutId: "other" },
    ];
    const profile = exampleProfile({ criteria: [ofCountry, ofCentre], comments });
    expect(twoReadings(profile, "criteria", day)[0]?.comments).toEqual([]);
  });
});
