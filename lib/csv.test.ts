import { expect, test } from "vitest";
import { toCsv } from "./csv";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])(
  "a cell that begins like %j never starts a formula",
  (cell) => {
    const text = toCsv([[cell, "next"]]).replace(/^"/, "");
    expect(text).toMatch(/^'/);
  },
);

test("records end with CRLF, a missing value is empty and 0 is 0", () => {
  expect(
    toCsv([
      ["country", "stage"],
      ["KOR", 4],
      ["MEX", null],
      ["XXX", 0],
    ]),
  ).toBe("country,stage\r\nKOR,4\r\nMEX,\r\nXXX,0\r\n");
});

test("a cell with a separator, a quote or a line break is quoted", () => {
  expect(toCsv([["a,b", 'say "so"', "two\nlines"]])).toBe('"a,b","say ""so""","two\nlines"\r\n');
});
