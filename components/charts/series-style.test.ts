import { expect, test } from "vitest";
import { seriesStyle, seriesStyles } from "./series-style";

test("six countries differ by colour, by dash and by marker, each alone", () => {
  for (const part of ["colour", "dash", "marker"] as const)
    expect(new Set(seriesStyles.map((style) => style[part])).size).toBe(6);
});

test("a seventh line still has a style", () => {
  expect(seriesStyle(6)).toBe(seriesStyle(0));
});
