import { expect, test } from "vitest";
import { firstWords, oneLine, quoted } from "./plain-text";

test.each([
  ["Ada\r\nBcc: all@example.org", "Ada Bcc: all@example.org"],
  ["a\u2028b\u0000c", "a b c"],
  ["\u202Egnp.exe\u2066", "gnp.exe"],
  ["  <b>Ada</b>  ", "<b>Ada</b>"],
  ["مرحبا", "مرحبا"],
])("%j is one line of visible words", (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test.each([
  ["Two\nlines", "Two lines"],
  ["a".repeat(80), "a".repeat(80)],
  [`${"a".repeat(79)} and more`, `${"a".repeat(79)}…`],
])("%j begins with the words %j", (text, expected) => {
  expect(firstWords(text)).toBe(expected);
});

test("every line of a quotation is marked", () => {
  expect(quoted("first\r\n\nOpen it here:\u2028http://evil.example")).toBe(
    "> first\n>\n> Open it here:\n> http://evil.example",
  );
});
