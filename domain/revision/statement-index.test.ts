import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../json/canonical-json";
import { exampleProfile, exampleSource, exampleStatement } from "../profile/example-profile";
import { type Profile, sectionNames } from "../profile/profile";
import { asOf, byKnowledge } from "./as-of";
import { type HistoryRevision, historyArbitrary, historyDays } from "./history-arbitrary";
import { type IndexedStatement, indexNext, indexRevisions } from "./statement-index";
import { writeProfile } from "./written-profile";

const event = exampleStatement("events");
const withEvent = exampleProfile({ events: [event] });
const without = exampleProfile();
const reworded = exampleProfile({ events: [{ ...event, date: "2021-03-16" }] });

describe("the index of a country's statements", () => {
  test("has one row for a statement that stays the same over revisions", () => {
    expect(
      spansOf([
        ["2020-01-01", withEvent],
        ["2021-01-01", withEvent],
      ]),
    ).toEqual([["event-1", "2020-01-01", null]]);
  });

  test("ends a row on the day of the revision that says otherwise, and opens another", () => {
    expect(
      spansOf([
        ["2020-01-01", withEvent],
        ["2021-01-01", reworded],
      ]),
    ).toEqual([
      ["event-1", "2020-01-01", "2021-01-01"],
      ["event-1", "2021-01-01", null],
    ]);
  });

  test("keeps no trace of what was replaced on the day it became known", () => {
    expect(
      spansOf([
        ["2020-01-01", withEvent],
        ["2020-01-01", reworded],
      ]),
    ).toEqual([["event-1", "2020-01-01", null]]);
    expect(
      spansOf([
        ["2020-01-01", withEvent],
        ["2020-01-01", without],
      ]),
    ).toEqual([]);
  });

  test("has two rows for a statement that was removed and added again", () => {
    expect(
      spansOf([
        ["2020-01-01", withEvent],
        ["2021-01-01", without],
        ["2022-01-01", withEvent],
      ]),
    ).toEqual([
      ["event-1", "2020-01-01", "2021-01-01"],
      ["event-1", "2022-01-01", null],
    ]);
  });

  test("follows the days of knowledge, not the order of writing", () => {
    expect(
      spansOf([
        ["2022-01-01", without],
        ["2020-01-01", withEvent],
      ]),
    ).toEqual([["event-1", "2020-01-01", "2022-01-01"]]);
  });

  test("opens a new row where a source of the statement reads otherwise, its own words being the same", () => {
    const corrected = { ...withEvent, sources: [exampleSource({ title: "Report, corrected" })] };
    expect(
      spansOf([
        ["2020-01-01", withEvent],
        ["2021-01-01", corrected],
      ]),
    ).toHaveLength(2);
  });

  test("takes no notice of sources that the statement does not cite, nor of the order of keys", () => {
    const sources = [exampleSource({ id: "source-2" }), ...withEvent.sources];
    const turned = Object.fromEntries(Object.entries(event).reverse()) as typeof event;
    const same = { ...withEvent, sources, events: [turned] };
    expect(
      spansOf([
        ["2020-01-01", withEvent],
        ["2021-01-01", same],
      ]),
    ).toHaveLength(1);
  });

  test("holds the sources in the order in which the statement cites them", () => {
    const profile = exampleProfile({
      sources: [exampleSource(), exampleSource({ id: "source-2" })],
      events: [{ ...event, sourceIds: ["source-2", "source-1"] }],
    });
    const [row] = indexRevisions([{ number: 1, knownOn: "2020-01-01", profile }]);
    expect(row?.sources.map((source) => source.id)).toEqual(["source-2", "source-1"]);
  });

  test("of no revisions is empty", () => {
    expect(indexRevisions([])).toEqual([]);
  });
});

describe("for random histories", () => {
  test("the index carried on step by step equals the one computed afresh", () => {
    fc.assert(
      fc.property(historyArbitrary("XAA"), (revisions) => {
        expect(inOrder(stepwise(revisions))).toEqual(inOrder(indexRevisions(revisions)));
      }),
    );
  });

  test("as of any day, the index says what the revision of that day says", () => {
    fc.assert(
      fc.property(historyArbitrary("XAA"), fc.constantFrom(...historyDays), (revisions, day) => {
        const known = indexRevisions(revisions).filter(
          (row) => row.knownFrom <= day && (row.knownTo === null || row.knownTo > day),
        );
        const profile = asOf(revisions, day)?.profile;
        expect(inOrder(known.map(wordingOf))).toEqual(inOrder(profile ? wordingsOf(profile) : []));
      }),
    );
  });

  test("no row is empty of days, and no statement has two rows for one day", () => {
    fc.assert(
      fc.property(historyArbitrary("XAA"), (revisions) => {
        const ends = new Map<string, string>();
        for (const row of indexRevisions(revisions).sort((a, b) =>
          a.knownFrom < b.knownFrom ? -1 : 1,
        )) {
          expect(row.knownTo === null || row.knownTo > row.knownFrom).toBe(true);
          expect((ends.get(row.body.id) ?? "") <= row.knownFrom).toBe(true);
          ends.set(row.body.id, row.knownTo ?? "9999-12-31");
        }
      }),
    );
  });
});

/** The index as the database carries it: each revision, in the order of knowledge, on top of the rows before. */
function stepwise(revisions: readonly HistoryRevision[]): IndexedStatement[] {
  let rows: IndexedStatement[] = [];
  for (const { profile, knownOn } of [...revisions].sort(byKnowledge)) {
    const open = rows.filter((row) => row.knownTo === null);
    const { kept, opened, closed } = indexNext(open, writeProfile(profile), knownOn);
    const past = rows.filter((row) => row.knownTo !== null);
    rows = [...past, ...closed.map((row) => ({ ...row, knownTo: knownOn })), ...kept, ...opened];
  }
  return rows;
}

function spansOf(history: readonly (readonly [string, Profile])[]) {
  return indexRevisions(
    history.map(([knownOn, profile], index) => ({ number: index + 1, knownOn, profile })),
  ).map((row) => [row.body.id, row.knownFrom, row.knownTo]);
}

function wordingOf({ section, body, sources }: IndexedStatement) {
  return { section, body, sources };
}

function wordingsOf(profile: Profile) {
  return sectionNames.flatMap((section) =>
    profile[section].map((body) => ({
      section,
      body,
      sources: body.sourceIds.flatMap((id) => profile.sources.find((s) => s.id === id) ?? []),
    })),
  );
}

function inOrder(values: readonly unknown[]): string[] {
  return values.map((value) => canonicalJson(value)).sort();
}
