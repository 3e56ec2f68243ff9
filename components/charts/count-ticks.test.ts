import { expect, test } from "vitest";
import { countTicks } from "./count-ticks";

test.each([
  [0, [0]],
  [1, [0, 1]],
  [6, [0, 1, 2, 3, 4, 5, 6]],
  [8, [0, 2, 4, 6, 8]],
  [45, [0, 10, 20, 30, 40]],
  [200, [0, 50, 100, 150, 200]],
  [700, [0, 200, 400, 600]],
])("the axis up to %i has whole, even ticks", (largest, ticks) => {
  expect(countTicks(largest)).toEqual(ticks);
});
