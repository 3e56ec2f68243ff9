import { expect, test } from "vitest";
import { csvOfStageSpells, timelineSegments, timelineYears } from "./prepare-stage-timeline";
import { spellOf } from "./spell-fixture";

const from = "2016-01-01";
const to = "2026-01-01";

test("the segments follow each other without a gap, from the first report to the end", () => {
  const segments = timelineSegments(
    [spellOf("mapping", "2018-01-01", "2021-01-01"), spellOf("adoption", "2021-01-01")],
    from,
    to,
  );
  expect(segments.map(({ startPercent }) => Math.round(startPercent))).toEqual([20, 50]);
  expect(segments.map(({ lengthPercent }) => Math.round(lengthPercent))).toEqual([30, 50]);
});

test("before the first report there is no segment", () => {
  expect(timelineSegments([], from, to)).toEqual([]);
});

test("a spell begun before the axis is cut at its start, one ended before it is left out", () => {
  const segments = timelineSegments(
    [spellOf("interest", "2010-01-01", "2012-01-01"), spellOf("mapping", "2012-01-01")],
    from,
    to,
  );
  expect(segments).toMatchObject([{ stage: "mapping", startPercent: 0, lengthPercent: 100 }]);
});

test("a spell reported on the last day is still there", () => {
  expect(timelineSegments([spellOf("adoption", to, null, "by")], from, to)).toMatchObject([
    { stage: "adoption", startPercent: 100, lengthPercent: 0 },
  ]);
});

test("the years lie at their first day", () => {
  const years = timelineYears(from, to);
  expect(years).toHaveLength(11);
  expect(years[0]).toMatchObject({ year: "2016", percent: 0 });
  expect(years.at(-1)).toMatchObject({ year: "2026", percent: 100 });
});

const none = [null, null, null];

test("the CSV has a record a spell, and says of whom nothing is reported", () => {
  const rows = csvOfStageSpells([
    { country: "KOR", name: "Republic of Korea", spells: [spellOf("mapping", "2018")] },
    { country: "MEX", name: "Mexico", spells: [] },
    { country: "XXX", name: "Country X", spells: [spellOf("not-started", "2020", null, "by")] },
  ]);
  expect(rows.slice(1)).toEqual([
    ["KOR", "Republic of Korea", 3, "mapping", "2018", "at", null, "public-document", ...none],
    ["MEX", "Mexico", null, "not-reported", null, null, null, null, ...none],
    ["XXX", "Country X", null, "not-started", "2020", "by", null, "public-document", ...none],
  ]);
});

test("the CSV has both readings and the country's comment beside the stage of today", () => {
  const spells = [spellOf("mapping", "2018", "2020"), spellOf("adoption", "2020")];
  const readings = {
    country: "adoption",
    centre: "mapping",
    comment: "The decree is signed.",
  } as const;
  const [, first, last] = csvOfStageSpells([
    { country: "KOR", name: "Republic of Korea", spells, readings },
  ]);
  expect(first?.slice(-3)).toEqual(none);
  expect(last?.slice(-3)).toEqual(["adoption", "mapping", "The decree is signed."]);
});
