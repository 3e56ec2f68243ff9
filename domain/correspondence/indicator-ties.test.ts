import { expect, test } from "vitest";
import { codesWithOffence } from "./indicator-ties";

test("a category has an offence by a tie to it or below it, not by one above or beside it", () => {
  const codes = ["0201", "0301", "030121"];
  expect(codesWithOffence(codes, ["0201"])).toEqual(["0201"]);
  expect(codesWithOffence(codes, ["02011", "030121"])).toEqual(["0201", "0301", "030121"]);
  expect(codesWithOffence(codes, ["03", "02", "0302"])).toEqual([]);
  expect(codesWithOffence(codes, [])).toEqual([]);
});
