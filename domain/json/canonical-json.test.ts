import canonicalize from "canonicalize";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, isSameJson } from "./canonical-json";

test("is the text of RFC 8785, as its reference implementation makes it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value));
    }),
  );
});

test("does not depend on the order of keys, and does on that of lists", () => {
  expect(canonicalJson({ b: [2, 1], a: { d: null, c: "é" } })).toBe(
    '{"a":{"c":"é","d":null},"b":[2,1]}',
  );
  expect(isSameJson({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(isSameJson([1, 2], [2, 1])).toBe(false);
  expect(isSameJson({ a: 1 }, { a: "1" })).toBe(false);
});

test("what is no JSON is refused instead of being read as something else", () => {
  for (const value of [{ at: 1n }, { to: Number.NaN }, { run: () => 1 }, [Number.NaN]])
    expect(() => canonicalJson(value)).toThrow();
  const round: Record<string, unknown> = {};
  round.self = round;
  expect(() => canonicalJson(round)).toThrow();
});
