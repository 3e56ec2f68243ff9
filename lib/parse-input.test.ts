import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { DomainError } from "./errors";
import { parseInput } from "./parse-input";

const nested = (depth: number): unknown => {
  let value: unknown = "end";
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

describe("what somebody sent", () => {
  test("is read by the schema", () => {
    const schema = z.strictObject({ text: z.string().trim() });
    expect(parseInput(schema, { text: " é 😀\n" })).toEqual({ text: "é 😀" });
    expect(() => parseInput(schema, { text: 1 })).toThrow(z.ZodError);
  });

  test.each([
    ["NUL", { edits: [{ text: "a\0b" }] }, { path: "edits.0.text", code: "text-unstorable" }],
    ["half a pair", { reason: "\ud800" }, { path: "reason", code: "text-unstorable" }],
    ["the other half", "\udc00", { path: "", code: "text-unstorable" }],
    ["a key with NUL", { a: { "b\0": 1 } }, { path: "a", code: "text-unstorable" }],
    ["a key with half a pair", { "\ud800": {} }, { path: "", code: "text-unstorable" }],
  ])("with %s is refused at its field", (_, input, fault) => {
    expect(() => parseInput(z.json(), input)).toThrow(
      expect.objectContaining({ code: "invalid", faults: [fault] }),
    );
  });

  test("is refused when it is nested without end, and read when it is nested as a draft is", () => {
    expect(() => parseInput(z.json(), nested(200_000))).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ code: "too-deep" })] }),
    );
    expect(parseInput(z.json(), nested(12))).toEqual(nested(12));
  });

  test("with a fault everywhere is refused with some of them", () => {
    let faults: unknown;
    try {
      parseInput(z.json(), Array(100_000).fill("\0"));
    } catch (error) {
      faults = (error as DomainError).faults;
    }
    expect(faults).toHaveLength(50);
  });
});
