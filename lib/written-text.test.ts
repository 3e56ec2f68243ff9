import { expect, test } from "vitest";
import { writtenText } from "./written-text";

test.each([
  ["first\r\nsecond\nthird", "first\nsecond\nthird"],
  ["", ""],
  [null, ""],
  [undefined, ""],
])("%j is kept as %j, in the language of the page and without a translation", (entered, text) => {
  expect(writtenText("es", entered)).toEqual({ lang: "es", text, translations: [] });
});
