import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleProfile, exampleSource, exampleStatement } from "../profile/example-profile";
import { profileArbitrary } from "../profile/profile-arbitrary";
import { completePart } from "./complete-part";
import { draftOf } from "./draft";

const profile = exampleProfile({
  challenges: [exampleStatement("challenges"), exampleStatement("challenges", { id: "other" })],
});
const draft = draftOf("XAA", profile);

describe("the part of a draft that could be published", () => {
  it("is all of it where nothing is missing", () => {
    fc.assert(
      fc.property(profileArbitrary("XAA"), (whole) => {
        expect(completePart(draftOf("XAA", whole))).toEqual({ profile: whole, faults: [] });
      }),
    );
  });

  it("leaves out an entry that is not filled in, and says what is missing", () => {
    const [first, ...others] = draft.challenges;
    const incomplete = {
      ...draft,
      challenges: [{ ...first, id: first?.id ?? "", text: null }, ...others],
    };
    const { profile: complete, faults } = completePart(incomplete);
    expect(complete.challenges.map(({ id }) => id)).toEqual(["other"]);
    expect(faults.map(({ path }) => path)).toEqual([`challenges/${first?.id}/text`]);
  });

  it("leaves out what cites a source that is not filled in", () => {
    const { profile: complete, faults } = completePart({
      ...draft,
      sources: [{ ...exampleSource(), title: "" }],
    });
    expect(complete.challenges).toEqual([]);
    expect(faults.map(({ code }) => code)).toEqual([
      "text-empty",
      "source-unknown",
      "source-unknown",
    ]);
  });

  it("of a draft of nothing is nothing", () => {
    expect(completePart(draftOf("XAA")).faults).toEqual([]);
  });
});
