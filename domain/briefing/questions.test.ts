import { describe, expect, test } from "vitest";
import { exampleProfile, exampleStatement, exampleText } from "../profile/example-profile";
import type { Profile } from "../profile/profile";
import { statusOn } from "../status/country-status";
import type { CommitmentMaterial, CountryMaterial } from "./briefing-material";
import type { BriefingWords } from "./briefing-words";
import { questionsFor } from "./questions";

const day = "2026-06-15";
const words: BriefingWords = {
  language: "en",
  t: (key, values) => `${key} ${JSON.stringify(values ?? {})}`,
  date: (date) => date,
  list: (items) => items.join(", "),
  languageName: (code) => code,
};
const promise: CommitmentMaterial = {
  ...{ id: "c1", meeting: "m1", country: "XAA", challengeId: null, who: "Office" },
  what: exampleText("Adopt the table"),
  ...{ dueOn: "2026-07-15", state: "confirmed" },
};

function asked(profile: Partial<Profile>, commitments: CommitmentMaterial[] = [], knownOn = day) {
  return questionsFor(material(profile, knownOn), commitments, day, words).map(
    ({ rule, aboutId }) => [rule, aboutId],
  );
}

function material(fields: Partial<Profile>, lastKnownOn: string): CountryMaterial {
  const profile = { ...exampleProfile(fields), country: "XAA" };
  const { sources, country, ...sections } = profile;
  const names = { en: "Country" };
  const place = { country, names, region: "oceania" as const, centre: null, cadenceMonths: 6 };
  return {
    ...{ country, names, profile, before: null },
    status: statusOn({ ...place, lastKnownOn, sections, sources }, day),
  };
}

describe("is asked:", () => {
  test("an open challenge with no lesson in its category", () => {
    const challenges = [exampleStatement("challenges")];
    expect(asked({ challenges })).toEqual([["open-without-lesson", "challenge-1"]]);
    expect(asked({ challenges, lessons: [exampleStatement("lessons")] })).toEqual([]);
    const resolved = [{ ...exampleStatement("challenges"), status: "resolved" as const }];
    expect(asked({ challenges: resolved })).toEqual([]);
  });

  test("a criterion in progress for over a year, and no other", () => {
    const criterion = { ...exampleStatement("criteria"), value: "in-progress" as const };
    expect(asked({ criteria: [{ ...criterion, date: "2025-05-14" }] })).toEqual([
      ["long-in-progress", "criterion-1"],
    ]);
    expect(asked({ criteria: [{ ...criterion, date: "2025-06-15" }] })).toEqual([]);
    expect(asked({ criteria: [{ ...criterion, date: "2020", value: "met" }] })).toEqual([]);
  });

  test("a page that was not confirmed for two of its cadences", () => {
    expect(asked({}, [], "2025-06-15")).toEqual([["confirmation-overdue", null]]);
    expect(asked({}, [], "2025-06-16")).toEqual([]);
  });

  test("what the country and the Centre read differently", () => {
    const own = exampleStatement("criteria");
    const centre = {
      ...own,
      ...{ id: "criterion-2", assessor: "centre-reviewed" as const, value: "not-met" as const },
    };
    expect(asked({ criteria: [own, centre] })).toEqual([["read-differently", "criterion-1"]]);
    expect(asked({ criteria: [own, { ...centre, value: "met" }] })).toEqual([]);
  });

  test("a confirmed promise within thirty days of its day, or past it", () => {
    expect(asked({}, [promise])).toEqual([["promise-due", "c1"]]);
    expect(asked({}, [{ ...promise, dueOn: "2020-01-01" }])).toEqual([["promise-due", "c1"]]);
    expect(asked({}, [{ ...promise, dueOn: "2026-07-16" }])).toEqual([]);
    expect(asked({}, [{ ...promise, state: "kept" }])).toEqual([]);
    expect(asked({}, [{ ...promise, country: "XAB" }])).toEqual([]);
  });

  test("nothing of a country of which nothing is known", () => {
    const silent = { ...material({}, day), status: null, profile: null };
    expect(questionsFor(silent, [promise], day, words)).toEqual([]);
  });
});
