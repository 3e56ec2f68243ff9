import { expect, test } from "vitest";
import { comparedCodes, joinCodes } from "./compared-codes";

test.each([
  ["ARG+COL+KOR", ["ARG", "COL", "KOR"]],
  ["KOR+ARG", ["KOR", "ARG"]],
  ["ARG+COL+ARG", ["ARG", "COL"]],
  ["ARG COL", ["ARG", "COL"]],
  ["+ARG++", ["ARG"]],
  ["arg+XXX1", ["arg", "XXX1"]],
  ["", []],
])("the address %j names its codes in order, each once", (joined, codes) => {
  expect(comparedCodes(joined)).toEqual(codes);
});

test("codes that are joined are read back", () => {
  expect(comparedCodes(joinCodes(["KOR", "MEX", "ARG"]))).toEqual(["KOR", "MEX", "ARG"]);
});
