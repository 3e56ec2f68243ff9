import { expect, it } from "vitest";
import { stepOf } from "./key-step";

const none = { ctrlKey: false, metaKey: false, altKey: false };

it.each([
  ["ArrowDown", 1],
  ["j", 1],
  ["J", 1],
  ["ArrowUp", -1],
  ["k", -1],
  ["Enter", 0],
  ["x", 0],
])("the key %s moves by %i", (key, step) => {
  expect(stepOf({ ...none, key })).toBe(step);
});

it("a shortcut of the browser moves nothing", () => {
  expect(stepOf({ ...none, ctrlKey: true, key: "k" })).toBe(0);
});
