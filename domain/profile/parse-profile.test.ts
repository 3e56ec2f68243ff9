import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleProfile, exampleSource, exampleStatement, exampleText } from "./example-profile";
import { ProfileError, parseProfile } from "./parse-profile";
import type { Profile } from "./profile";
import { profileArbitrary } from "./profile-arbitrary";

test("a profile that keeps the rules is given back as it is", () => {
  fc.assert(
    fc.property(profileArbitrary("XAA"), (profile) => {
      expect(parseProfile(profile)).toEqual(profile);
    }),
  );
});

test("what has no translations yet gets an empty list of them", () => {
  const { translations: _, ...text } = exampleText();
  const profile = exampleProfile({ events: [exampleStatement("events")] });
  expect(parseProfile({ ...profile, events: [{ ...profile.events[0], text }] })).toEqual(profile);
});

describe("refused with the path of its fault is", () => {
  const stage = exampleStatement("stages");
  const { date: _, ...undated } = stage;
  const { assessor: __, ...unassessed } = stage;
  const cases: [string, unknown, string][] = [
    [
      "a statement without a source",
      { stages: [{ ...stage, sourceIds: [] }] },
      "stages.0.sourceIds",
    ],
    ["a statement without a date", { stages: [undated] }, "stages.0.date"],
    ["a date that does not exist", { stages: [{ ...stage, date: "2023-02-29" }] }, "stages.0.date"],
    ["a statement without an assessor", { stages: [unassessed] }, "stages.0.assessor"],
    ["an unknown assessor", { stages: [{ ...stage, assessor: "press" }] }, "stages.0.assessor"],
    ["an unknown audience", { stages: [{ ...stage, audience: "all" }] }, "stages.0.audience"],
    [
      "a stage nobody can state",
      { stages: [{ ...stage, stage: "not-reported" }] },
      "stages.0.stage",
    ],
    ["an empty text", { stages: [{ ...stage, text: exampleText("  ") }] }, "stages.0.text.text"],
    ["a malformed id", { stages: [{ ...stage, id: "Stage 1" }] }, "stages.0.id"],
    ["a field nobody knows", { stages: [{ ...stage, score: 3 }] }, "stages.0"],
    ["a section nobody knows", { scores: [] }, ""],
    ["a section that is missing", { lessons: undefined }, "lessons"],
    ["a malformed country", { country: "Korea" }, "country"],
    ["a source without a title", { sources: [exampleSource({ title: " " })] }, "sources.0.title"],
    [
      "a source that is no web address",
      { sources: [exampleSource({ url: "file:///x" })] },
      "sources.0.url",
    ],
    [
      "a lesson for no category",
      { lessons: [exampleStatement("lessons", { categories: [] })] },
      "lessons.0.categories",
    ],
  ];
  test.each(cases)("%s", (_name, parts, path) => {
    expect(faultsOf({ ...exampleProfile(), ...(parts as object) }).map((f) => f.path)).toEqual([
      path,
    ]);
  });

  test("what is not a profile at all", () => {
    for (const value of [undefined, null, "profile", []])
      expect(() => parseProfile(value)).toThrow(ProfileError);
  });
});

describe("across the parts of a profile, refused is", () => {
  const cases: [string, Partial<Profile>, string, string][] = [
    [
      "a source that is not there",
      { events: [exampleStatement("events", { sourceIds: ["source-1", "source-9"] })] },
      "events.0.sourceIds.1",
      "source-unknown",
    ],
    [
      "two sources with one id",
      { sources: [exampleSource(), exampleSource({ title: "Another" })] },
      "sources.1.id",
      "id-repeated",
    ],
    [
      "two statements of one section with one id",
      { events: [exampleStatement("events"), exampleStatement("events")] },
      "events.1.id",
      "id-repeated",
    ],
    [
      "two statements of different sections with one id",
      {
        coverage: [exampleStatement("coverage", { id: "one" })],
        events: [exampleStatement("events", { id: "one" })],
      },
      "events.0.id",
      "id-repeated",
    ],
    [
      "an institution that is not there",
      { components: [exampleStatement("components", { institutionId: "institution-9" })] },
      "components.0.institutionId",
      "institution-unknown",
    ],
    [
      "a comment on a statement that is not there",
      { comments: [exampleStatement("comments", { aboutId: "stage-9" })] },
      "comments.0.aboutId",
      "statement-unknown",
    ],
  ];
  test.each(cases)("%s", (_name, parts, path, code) => {
    expect(faultsOf(exampleProfile(parts))).toEqual([{ path, code }]);
  });

  test("every fault, not the first alone", () => {
    const events = [exampleStatement("events", { sourceIds: ["a", "b"] })];
    const comments = [exampleStatement("comments", { aboutId: "c" })];
    expect(faultsOf(exampleProfile({ events, comments })).map((fault) => fault.path)).toEqual([
      ...["events.0.sourceIds.0", "events.0.sourceIds.1", "comments.0.aboutId"],
    ]);
  });
});

describe("a step back in the stages", () => {
  const mapping = exampleStatement("stages", { id: "a", stage: "mapping", date: "2020" });
  const commitment = exampleStatement("stages", { id: "b", stage: "commitment", date: "2021" });
  const reasonMissing = { path: "stages.1.reasonForMovingBack", code: "reason-missing" };

  test("is refused without a reason", () => {
    expect(faultsOf(exampleProfile({ stages: [mapping, commitment] }))).toEqual([reasonMissing]);
  });

  test("is accepted with one", () => {
    const reasonForMovingBack = exampleText("A new penal code was adopted.");
    const stages = [mapping, { ...commitment, reasonForMovingBack }];
    expect(parseProfile(exampleProfile({ stages })).stages).toEqual(stages);
  });

  test("to not started needs a reason too", () => {
    const stages = [mapping, { ...commitment, stage: "not-started" as const }];
    expect(faultsOf(exampleProfile({ stages }))).toEqual([reasonMissing]);
  });

  test("is judged by the dates, not by the order in the list", () => {
    expect(faultsOf(exampleProfile({ stages: [commitment, mapping] }))).toEqual([
      { ...reasonMissing, path: "stages.0.reasonForMovingBack" },
    ]);
  });

  test("is judged against the statement before only, not against all earlier ones", () => {
    const reasonForMovingBack = exampleText("A new penal code was adopted.");
    const back = { ...commitment, reasonForMovingBack };
    const again = exampleStatement("stages", { id: "c", stage: "commitment", date: "2022" });
    const stages = [mapping, back, again];
    expect(parseProfile(exampleProfile({ stages })).stages).toHaveLength(3);
  });

  test("is judged against the highest stage of the date before, which is the one that stands", () => {
    const interest = exampleStatement("stages", { id: "c", stage: "interest", date: "2020" });
    for (const first of [
      [interest, mapping],
      [mapping, interest],
    ])
      expect(faultsOf(exampleProfile({ stages: [...first, commitment] }))).toEqual([
        { ...reasonMissing, path: "stages.2.reasonForMovingBack" },
      ]);
  });

  test("is none where two assessors read differently", () => {
    const stages = [mapping, { ...commitment, assessor: "centre-reviewed" as const }];
    expect(parseProfile(exampleProfile({ stages })).stages).toHaveLength(2);
  });

  test("is none where a source does not speak of the ICCS", () => {
    for (const stages of [
      [{ ...mapping, isContext: true }, commitment],
      [mapping, { ...commitment, isContext: true }],
    ])
      expect(parseProfile(exampleProfile({ stages })).stages).toHaveLength(2);
  });

  test("is none between two statements of one date", () => {
    const stages = [mapping, { ...commitment, date: mapping.date }];
    expect(parseProfile(exampleProfile({ stages })).stages).toHaveLength(2);
  });
});

function faultsOf(value: unknown) {
  try {
    parseProfile(value);
  } catch (error) {
    if (error instanceof ProfileError) return error.faults;
    throw error;
  }
  return [];
}
