import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleProfile, exampleStatement } from "../profile/example-profile";
import { draftOf } from "./draft";
import { draftArbitrary } from "./draft-arbitrary";
import { faultsOfDraft, pathById } from "./draft-faults";

const challenge = exampleStatement("challenges");
const base = draftOf("XAA", exampleProfile({ challenges: [challenge] }));

describe("the faults of a draft", () => {
  test("are none when nothing was changed", () => {
    fc.assert(
      fc.property(draftArbitrary("XAA"), (draft) => {
        expect(faultsOfDraft(draft, draft, "country")).toEqual([]);
      }),
    );
  });

  test("name what is missing by the entry's id, whatever its place", () => {
    const draft = { ...base, challenges: [{ ...challenge }, { id: "challenge-2", date: "202" }] };
    const faults = faultsOfDraft(base, draft, "country");
    expect(faults).toContainEqual({ path: "challenges/challenge-2/date", code: "date-malformed" });
    expect(faults.every(({ path }) => path.startsWith("challenges/challenge-2/"))).toBe(true);
  });

  test("name rules between entries", () => {
    const draft = { ...base, challenges: [{ ...challenge, sourceIds: ["source-1", "source-9"] }] };
    expect(faultsOfDraft(base, draft, "country")).toEqual([
      { path: "challenges/challenge-1/sourceIds.1", code: "source-unknown" },
    ]);
  });

  test("name what is not the author's to say", () => {
    const draft = { ...base, challenges: [{ ...challenge, status: "resolved" }] };
    expect(faultsOfDraft(base, draft, "centre")).toEqual([
      { path: "challenges/challenge-1/status", code: "statement-of-country" },
      { path: "challenges/challenge-1/assessor", code: "assessor-not-yours" },
    ]);
    const taken = { ...base, challenges: [{ ...challenge, assessor: "centre-reviewed" }] };
    expect(faultsOfDraft(base, taken, "country")).toEqual([
      { path: "challenges/challenge-1/assessor", code: "assessor-not-yours" },
    ]);
  });
});

test.each([
  ["challenges.0.date", "challenges/challenge-1/date"],
  ["challenges.0.text.translations.2.lang", "challenges/challenge-1/text.translations.2.lang"],
  ["challenges.0", "challenges/challenge-1"],
  ["sources.0.url", "sources/source-1/url"],
  ["challenges.7.date", "challenges.7.date"],
  ["challenges.x.date", "challenges.x.date"],
  ["__proto__.0", "__proto__.0"],
  ["country", "country"],
  ["", ""],
])("the place %s by the entry's id is %s", (path, expected) => {
  expect(pathById(base, path)).toBe(expected);
});
