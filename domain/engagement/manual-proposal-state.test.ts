import { describe, expect, test } from "vitest";
import { manualProposalSchema } from "./manual-proposal";
import { statesAfter } from "./manual-proposal-state";

test("a proposal for the Manual is sent before it is taken up, and ends once", () => {
  expect(statesAfter("kept")).toEqual(["sent", "declined"]);
  expect(statesAfter("sent")).toEqual(["taken-up", "declined"]);
  expect([...statesAfter("taken-up"), ...statesAfter("declined")]).toEqual([]);
});

describe("a proposal for the Manual", () => {
  const sound = {
    ...{ meeting: null, section: "Chapter 4", evidence: [] },
    problem: { lang: "en", text: "No example of a table.", translations: [] },
  };
  test("needs no meeting and no evidence", () => {
    expect(manualProposalSchema.parse(sound)).toEqual(sound);
  });
  test.each([
    ["no section", { section: " " }],
    ["no problem", { problem: { ...sound.problem, text: "" } }],
    ["a country by its name", { evidence: [{ country: "Mexico", challengeId: "c-1" }] }],
    ["more evidence than anybody reads", { evidence: Array(101).fill(evidence()) }],
  ])("is refused with %s", (_, fields) => {
    expect(manualProposalSchema.safeParse({ ...sound, ...fields }).success).toBe(false);
  });
});

function evidence() {
  return { country: "XAA", challengeId: "challenge-1" };
}
