import { expect, test } from "vitest";
import { decodeSegment } from "./decode-segment";

test.each([
  ["ARG%2BCOL", "ARG+COL"],
  ["ARG+COL", "ARG+COL"],
  ["%E0%A4%A", "%E0%A4%A"],
])("%j is read as %j", (segment, text) => {
  expect(decodeSegment(segment)).toBe(text);
});
