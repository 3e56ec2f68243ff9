import { expect, test } from "vitest";
import { csvOfChallengeBars, prepareChallengeBars } from "./prepare-challenge-bars";

const rows = [
  {
    category: "COO" as const,
    label: "Coordination",
    counts: { open: 3, mitigated: 1, resolved: 0, "not-reported": 4 },
  },
  {
    category: "CNT" as const,
    label: "Counting rules",
    counts: { open: 0, mitigated: 0, resolved: 0, "not-reported": 0 },
  },
];

test("the bars keep the order of the rows and the counts of every status", () => {
  const plot = prepareChallengeBars(rows);
  expect(plot.bars).toEqual([
    { category: "COO", counts: [3, 1, 0, 4], length: 8 },
    { category: "CNT", counts: [0, 0, 0, 0], length: 0 },
  ]);
  expect(plot.largest).toBe(8);
});

test("where nobody reports anything the axis still has a length", () => {
  expect(prepareChallengeBars(rows.slice(1))).toMatchObject({ largest: 1, countTicks: [0, 1] });
});

test("the CSV has a record a category and a column a status", () => {
  expect(csvOfChallengeBars(rows)).toEqual([
    ["category", "open", "mitigated", "resolved", "not-reported"],
    ["COO", 3, 1, 0, 4],
    ["CNT", 0, 0, 0, 0],
  ]);
});
