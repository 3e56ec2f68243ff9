import { expect, test } from "vitest";
import { buildClassification } from "./classification";

function build(...codes: string[]) {
  const categories = codes.map((code) => ({ code, en: `Acts ${code}`, es: `Actos ${code}` }));
  const rest = { version: "9.9", adoptedOn: "2040", terms: [], misprints: {}, successions: [] };
  return buildClassification({ ...rest, categories });
}

test.each([
  ["a code twice", ["01", "01"], "stands twice"],
  ["a code that has lost its zero", ["1"], "No level"],
  ["a code of letters", ["AB"], "No level"],
  ["a category with none above it", ["01", "01011"], 'no "0101" above "01011"'],
])("a version is refused with %s", (_, codes, reason) => {
  expect(() => build(...codes)).toThrow(reason);
});

test("a version comes in the order of its codes, however it was written down", () => {
  expect(build("02", "0101", "01").categories.map(({ code }) => code)).toEqual([
    "01",
    "0101",
    "02",
  ]);
});
