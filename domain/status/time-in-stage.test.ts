import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StageCode } from "../framework/framework";
import { exampleStatement } from "../profile/example-profile";
import type { CountryStatus } from "./country-status";
import { exampleStatus } from "./example-status";
import type { StageStatement } from "./stage-reading";
import { statusesArbitrary } from "./status-arbitrary";
import { daysUsed, fewestForMedian, timedSpells, timesInStages } from "./time-in-stage";

const day = "2026-11-23";
const interest = at("interest", "2018-01-01");

describe("the time at a stage", () => {
  test("runs from the statement that says so to the next that says otherwise, in days", () => {
    const status = country(interest, at("mapping", "2019-01-01"), at("adoption", "2020-01-01"));
    expect(summary(status)).toEqual([
      ["interest", 365, null, "first-report"],
      ["mapping", 365, 365, null],
      ["adoption", 2518, 2518, null],
    ]);
  });

  test("lasts to the day of reading where nothing says otherwise", () => {
    const [, mapping] = spells(country(interest, at("mapping", "2026-11-13")));
    expect(mapping).toMatchObject({ to: null, end: null, days: { least: 10, most: 10 } });
  });

  test("ends by a move back as by a move forward", () => {
    const status = country(interest, at("mapping", "2019-01-01"), at("interest", "2019-01-31"));
    expect(spells(status)[1]).toMatchObject({ to: "2019-01-31", days: { least: 30, most: 30 } });
  });

  test("goes on through statements that repeat the stage", () => {
    const status = country(interest, at("mapping", "2019-01-01"), at("mapping", "2020-01-01"));
    expect(summary(status)).toHaveLength(2);
  });

  test("is at least what is certain where the stage is the first reported: it may have begun before", () => {
    expect(spells(country(at("mapping", "2026")))[0]?.days).toEqual({ least: 0, most: null });
    expect(spells(country(at("mapping", "2025")))[0]?.days).toEqual({ least: 327, most: null });
  });

  test("is a range where a date is a year or a month, and counts as the middle of it", () => {
    const status = country(interest, at("mapping", "2019"), at("adoption", "2020-03"));
    const mapping = spells(status)[1];
    expect(mapping?.days).toEqual({ least: 61, most: 455 });
    expect(mapping && daysUsed(mapping)).toBe(258);
  });

  test("can be none where two stages began in one year", () => {
    const status = country(interest, at("mapping", "2021"), at("adoption", "2021"));
    expect(spells(status)[1]?.days).toEqual({ least: 0, most: 364 });
  });

  test("begins after the last statement of the stage before, where the next was only reached by a date", () => {
    const status = country(interest, at("interest", "2019-01-01"), by("mapping", "2020-01-01"));
    const [first, second] = spells(status);
    expect(first?.days).toEqual({ least: 365, most: null });
    expect(second?.days).toEqual({ least: 2518, most: 2883 });
  });

  test("needs no two steps for two readings of one day: the later of their order stands", () => {
    const centre = { ...at("commitment", "2020-01-01"), assessor: "centre-reviewed" as const };
    const status = country(interest, at("mapping", "2020-01-01"), centre);
    expect(summary(status).map(([stage]) => stage)).toEqual(["interest", "mapping"]);
  });

  test("begins with a known day after “not started”, which has none itself", () => {
    const status = country(at("not-started", "2018-01-01"), at("interest", "2019-01-01"));
    expect(summary(status)).toEqual([["interest", 2883, 2883, null]]);
  });
});

describe("the median of a stage", () => {
  const ended = (code: string, days: string) =>
    country(interest, at("mapping", "2019-01-01"), at("adoption", days), code);

  test("is left out under five countries", () => {
    const four = ["XAA", "XAB", "XAC", "XAD"].map((code) => ended(code, "2020-01-01"));
    expect(mapping(four).median).toEqual({ code: "too-few" });
    expect(fewestForMedian).toBe(5);
  });

  test("stands from five countries on, with its interval", () => {
    const five = ["2019-02-01", "2019-03-01", "2019-04-01", "2019-05-01", "2019-06-01"].map(
      (end, index) => ended(`XA${index}`, end),
    );
    expect(mapping(five).median).toEqual({ code: "reached", days: 90, lower: 31, upper: null });
  });

  test("is not reached where most still last", () => {
    const lasting = ["XAA", "XAB", "XAC", "XAD"].map((code) =>
      country(interest, at("mapping", "2019-01-01"), code),
    );
    const { median } = mapping([...lasting, ended("XAE", "2020-01-01")]);
    expect(median).toEqual({ code: "not-reached", lower: 365 });
  });

  test("is left out where it has no interval: when it rests on one country alone", () => {
    const recent = ["XAA", "XAB", "XAC", "XAD"].map((code) =>
      country(interest, at("mapping", "2026-11-01"), code),
    );
    expect(mapping([...recent, ended("XAE", "2020-01-01")]).median).toEqual({
      code: "no-interval",
    });
  });

  test("leaves out a first report, and counts a country that came back once", () => {
    const first = country(at("mapping", "2018-01-01"), "XAA");
    const back = country(
      interest,
      at("mapping", "2019-01-01"),
      at("interest", "2020-01-01"),
      at("mapping", "2021-01-01"),
      "XAB",
    );
    const { spells, counted } = mapping([first, back]);
    expect(spells.map(({ leftOut }) => leftOut)).toEqual(["first-report", null, "counted-before"]);
    expect(counted.map(({ country }) => country)).toEqual(["XAB"]);
  });
});

describe("for any countries", () => {
  test("a time is a range that begins at no less than none", () => {
    fc.assert(
      fc.property(statusesArbitrary, ({ statuses, day: on }) => {
        for (const spell of timesInStages(statuses, on).flatMap((entry) => entry.spells)) {
          expect(spell.days.least).toBeGreaterThanOrEqual(0);
          if (spell.days.most !== null)
            expect(spell.days.most).toBeGreaterThanOrEqual(spell.days.least);
        }
      }),
    );
  });

  test("what lasts is the present stage of the country", () => {
    fc.assert(
      fc.property(statusesArbitrary, ({ statuses, day: on }) => {
        const running = timesInStages(statuses, on).flatMap(({ stage, spells: all }) =>
          all.filter(({ end }) => end === null).map(({ country: code }) => [code, stage]),
        );
        const present = statuses
          .filter(({ stage }) => stage !== "not-reported" && stage !== "not-started")
          .map(({ country: code, stage }) => [code, stage]);
        expect(running.sort()).toEqual(present.sort());
      }),
    );
  });

  test("each counts once a stage at most, and never with its first report", () => {
    fc.assert(
      fc.property(statusesArbitrary, ({ statuses, day: on }) => {
        for (const { counted } of timesInStages(statuses, on)) {
          expect(new Set(counted.map((spell) => spell.country)).size).toBe(counted.length);
          expect(counted.every(({ days }) => days.most !== null)).toBe(true);
        }
      }),
    );
  });
});

function at(stage: StageStatement["stage"], date: string): StageStatement {
  return exampleStatement("stages", { id: `${stage}-${date}`, stage, date });
}

function by(stage: StageStatement["stage"], date: string): StageStatement {
  return { ...at(stage, date), dateKind: "by" };
}

/** A country with these stage statements; the last argument may be its code. */
function country(...parts: (StageStatement | string)[]): CountryStatus {
  const stages = parts.filter((part) => typeof part !== "string");
  const code = parts.find((part) => typeof part === "string") ?? "XAA";
  return exampleStatus(code, { stages }, day);
}

function spells(status: CountryStatus) {
  return timedSpells(status, day);
}

function summary(status: CountryStatus): [StageCode, number, number | null, string | null][] {
  return spells(status).map(({ stage, days, leftOut }) => [
    ...([stage, days.least, days.most] as const),
    leftOut,
  ]);
}

function mapping(statuses: CountryStatus[]) {
  const found = timesInStages(statuses, day).find(({ stage }) => stage === "mapping");
  if (!found) throw new Error("every stage has an entry");
  return found;
}
