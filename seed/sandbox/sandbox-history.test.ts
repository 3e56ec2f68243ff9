import { describe, expect, test } from "vitest";
import { earliestDay } from "@/domain/dates/partial-date";
import { assessors, audiences } from "@/domain/framework/framework";
import { parseProfile } from "@/domain/profile/parse-profile";
import { type Profile, publicProfile, sectionNames } from "@/domain/profile/profile";
import type { Statement, Text } from "@/domain/profile/statement";
import { differingReadings } from "@/domain/status/stage-reading";
import { sandboxCode } from "./sandbox-code";
import { sandboxCountry } from "./sandbox-country";
import { sandboxHistory } from "./sandbox-history";
import { hiddenMark } from "./story/chapter";

const countries = Array.from({ length: 120 }, (_, index) => sandboxCountry(sandboxCode(index)));
const histories = countries.map((country) => sandboxHistory(country, 6));
const profiles = histories.flatMap((history) => history.map((revision) => revision.profile));
const newest = histories.flatMap((history) => history.at(-1)?.profile ?? []);

describe("a made-up history", () => {
  test("is the same for the same country and number of revisions", () => {
    expect(sandboxHistory(sandboxCountry("XAH"), 6)).toEqual(histories[7]);
    expect(histories[7]).not.toEqual(histories[8]);
  });

  test.each([1, 2, 5, 37, 100])("of %d revisions has profiles that all parse", (revisions) => {
    for (const country of countries.slice(0, 12)) {
      const history = sandboxHistory(country, revisions);
      expect(history).toHaveLength(revisions);
      for (const { profile } of history) expect(parseProfile(profile)).toEqual(profile);
    }
  });

  test.each([1, 6, 100])(
    "of %d revisions became known on rising days of 2017 to 2026",
    (revisions) => {
      for (const country of countries.slice(0, 40)) {
        const days = sandboxHistory(country, revisions).map((revision) => revision.knownOn);
        expect(days).toEqual([...new Set(days)].sort());
        expect((days[0] ?? "") > "2017" && (days.at(-1) ?? "") < "2026-11").toBe(true);
      }
    },
  );

  test("says something new in every revision", () => {
    for (const history of histories)
      for (const [index, { profile }] of history.entries())
        expect(profile).not.toEqual(history[index - 1]?.profile);
  });

  test("says nothing of a time after the day on which it became known", () => {
    for (const history of histories)
      for (const { profile, knownOn } of history)
        for (const entry of statementsOf(profile))
          expect(earliestDay(entry.date) <= knownOn).toBe(true);
  });
});

describe("the sandbox as a whole", () => {
  test("has statements of every assessor, audience, precision and kind of date", () => {
    const all = newest.flatMap(statementsOf);
    expect(new Set(all.map((entry) => entry.assessor))).toEqual(new Set(assessors));
    expect(new Set(all.map((entry) => entry.audience))).toEqual(new Set(audiences));
    expect(new Set(all.map((entry) => entry.date.length))).toEqual(new Set([4, 7, 10]));
    expect(new Set(all.map((entry) => entry.dateKind))).toEqual(new Set(["at", "by"]));
    expect(new Set(all.map((entry) => entry.isContext))).toEqual(new Set([true, false]));
  });

  test("has countries without a stage, with none begun, stepping back, and read in two ways", () => {
    expect(newest.some((profile) => profile.stages.length === 0)).toBe(true);
    const stages = newest.flatMap((profile) => profile.stages);
    expect(stages.some((entry) => entry.stage === "not-started")).toBe(true);
    expect(stages.some((entry) => entry.reasonForMovingBack !== null)).toBe(true);
    expect(newest.some((p) => differingReadings(p.stages, "2026-11-01").length > 1)).toBe(true);
  });

  test("has challenges that were open and are mitigated or resolved later", () => {
    const statuses = new Set(newest.flatMap((p) => p.challenges.map((entry) => entry.status)));
    expect(statuses).toEqual(new Set(["open", "mitigated", "resolved", "not-reported"]));
  });

  test("says in every source that it is fictional, and links nowhere real", () => {
    for (const source of profiles.flatMap((profile) => profile.sources)) {
      expect(source.title).toContain("(fictional)");
      expect(source.url).toMatch(/^https:\/\/example\.org\/sandbox\//);
    }
  });

  test("names its country in every text", () => {
    for (const [index, profile] of newest.entries()) {
      const names = Object.values(countries[index]?.names ?? {});
      for (const text of textsOf(profile))
        expect(
          names.some((name) => text.includes(name)),
          text,
        ).toBe(true);
    }
  });

  test("is written in five languages, each but English with its English translation", () => {
    const texts = newest.flatMap((profile) => textValuesOf(profile));
    expect(new Set(texts.map((text) => text.lang))).toEqual(
      new Set(["en", "es", "fr", "ar", "ko"]),
    );
    const foreign = texts.filter((text) => text.lang !== "en");
    expect(foreign.filter((text) => text.translations[0]?.lang !== "en")).toEqual([]);
  });

  test("marks every text that is not public, and no public one", () => {
    for (const profile of newest) {
      const open = new Set(textsOf(publicProfile(profile)));
      expect([...open].filter((text) => text.includes(hiddenMark))).toEqual([]);
      const closed = textsOf(profile).filter((text) => !open.has(text));
      expect(closed.filter((text) => !text.startsWith(hiddenMark))).toEqual([]);
    }
    expect(newest.flatMap(textsOf).some((text) => text.startsWith(hiddenMark))).toBe(true);
  });

  test("lets no public statement refer to one that is not", () => {
    for (const profile of profiles) {
      const visible = publicProfile(profile);
      expect(parseProfile(visible)).toEqual(visible);
    }
  });
});

function statementsOf(profile: Profile): Statement[] {
  return sectionNames.flatMap((name): Statement[] => profile[name]);
}

function textValuesOf(profile: Profile): Text[] {
  return statementsOf(profile).flatMap((entry) =>
    (Object.values(entry) as unknown[]).filter(isText),
  );
}

function textsOf(profile: Profile): string[] {
  return textValuesOf(profile).flatMap((text) => [
    text.text,
    ...text.translations.map((translation) => translation.text),
  ]);
}

function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && "translations" in value;
}
