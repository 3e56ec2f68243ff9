import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "./spread-labels";

test("labels with room stay where they are", () => {
  expect(spreadLabels([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
});

test("labels of one place move apart in the order given", () => {
  expect(spreadLabels([50, 50, 50], 20, 0, 100)).toEqual([50, 70, 90]);
});

test("labels pushed over the end move back within it", () => {
  expect(spreadLabels([95, 96], 20, 0, 100)).toEqual([80, 100]);
});

test("neighbours keep their distance and their order, within the bounds where there is room", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }),
      (centres) => {
        const spread = spreadLabels(centres, 20, 0, 300);
        const order = centres
          .map((_, index) => index)
          .sort((a, b) => at(centres, a) - at(centres, b) || a - b);
        for (const [place, index] of order.entries()) {
          expect(at(spread, index)).toBeGreaterThanOrEqual(0);
          expect(at(spread, index)).toBeLessThanOrEqual(300);
          if (place > 0)
            expect(at(spread, index) - at(spread, at(order, place - 1))).toBeGreaterThanOrEqual(20);
        }
      },
    ),
  );
});

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Number.NaN;
}
