import { expect, test } from "vitest";
import { randomFrom } from "./random";

const draw = (seed: string) => {
  const random = randomFrom(seed);
  return Array.from({ length: 1000 }, () => random.int(10));
};

test("the same seed gives the same numbers, on every machine and for ever", () => {
  expect(draw("XAA/story")).toEqual(draw("XAA/story"));
  expect(draw("XAA/story").slice(0, 8)).toEqual([8, 8, 0, 5, 9, 4, 1, 3]);
});

test("another seed gives other numbers", () => {
  expect(draw("XAA/story")).not.toEqual(draw("XAB/story"));
});

test("numbers fall evenly: a tenth of a thousand to each of ten", () => {
  const numbers = draw("XAA/story");
  for (let value = 0; value < 10; value += 1) {
    const share = numbers.filter((number) => number === value).length;
    expect(share).toBeGreaterThan(60);
    expect(share).toBeLessThan(140);
  }
});

test("a chance of 0 never happens and one of 1 always", () => {
  const random = randomFrom("chance");
  const tries = Array.from({ length: 100 }, () => [random.chance(0), random.chance(1)]);
  expect(new Set(tries.map(String))).toEqual(new Set(["false,true"]));
});

test("nothing is picked from an empty list", () => {
  expect(() => randomFrom("empty").pick([])).toThrow("nothing to pick from");
});
