import { expect, test } from "vitest";
import { csvOfHeatTable, heatLevel, largestValue } from "./prepare-heat-table";

test.each([
  [null, 10, undefined],
  [0, 10, 0],
  [0, 0, 0],
  [1, 10, 1],
  [3, 10, 2],
  [10, 10, 5],
  [1, 1, 5],
])(
  "%s of at most %i has the shade %s: none reported, nobody, or a fifth",
  (value, largest, level) => {
    expect(heatLevel(value, largest)).toBe(level);
  },
);

const rows = [
  {
    key: "COO",
    label: "Coordination",
    cells: [{ value: 2 }, { value: null }],
    total: { value: 9 },
  },
  { key: "CNT", label: "Counting", cells: [{ value: 0 }, { value: 4 }], total: { value: 4 } },
];

test("the shades are measured against the largest cell, not the totals", () => {
  expect(largestValue(rows)).toBe(4);
  expect(largestValue([])).toBe(0);
});

test("the CSV keeps 0 and what was not reported apart", () => {
  expect(csvOfHeatTable("category", [{ key: "interest" }, { key: "mapping" }], rows)).toEqual([
    ["category", "interest", "mapping", "total"],
    ["COO", 2, null, 9],
    ["CNT", 0, 4, 4],
  ]);
});
