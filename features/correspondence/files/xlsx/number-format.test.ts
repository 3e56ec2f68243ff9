import { describe, expect, it } from "vitest";
import { numberFormat, shownNumber } from "./number-format";

const shown = (stored: string, id: number, code?: string, is1904 = false) =>
  shownNumber(stored, numberFormat(id, code), is1904);

describe("a number is shown", () => {
  it.each([
    ["as it is", "8062", 0, undefined, "8062"],
    ["without decimals that say nothing", "8062.0", 0, undefined, "8062"],
    ["with the digits that a sheet shows", "0.30000000000000004", 0, undefined, "0.3"],
    ["as it is in a format of texts", "101", 49, "@", "101"],
    ["with its leading zeros", "101", 164, "0000", "0101"],
    ["with its leading zeros, the sign before them", "-7", 164, "000", "-007"],
    ["with its decimals", "8062", 2, undefined, "8062.00"],
    ["in per cent", "0.255", 10, undefined, "25.50%"],
    ["without what groups its digits", "8062", 3, undefined, "8062"],
    ["as it is in a format with words that have letters of dates", "5", 164, '0" days"', "5"],
    ["as it is in General with a colour", "5", 164, "[Red]General", "5"],
    ["as it is written where it is none", "five", 0, undefined, "five"],
    ["as it is written where it is beyond numbers", "1e999", 0, undefined, "1e999"],
  ])("%s", (_, stored, id, code, expected) => {
    expect(shown(stored, id, code)).toBe(expected);
  });

  it.each([
    ["a day", "43154", 14, undefined, "2018-02-23"],
    ["a day in a format of its own", "43154", 164, "dd/mm/yyyy;@", "2018-02-23"],
    ["a day in a language of its own", "43154", 164, "[$-ko-KR]yyyy년 m월 d일", "2018-02-23"],
    ["a day with its time", "43154.5", 22, undefined, "2018-02-23T12:00:00"],
    ["a time of no day", "0.25", 20, undefined, "06:00:00"],
    ["the first day that is counted", "1", 14, undefined, "1900-01-01"],
    ["the day before the one that never was", "59", 14, undefined, "1900-02-28"],
    ["the day after the one that never was", "61", 14, undefined, "1900-03-01"],
    ["no day below zero", "-1", 14, undefined, "-1"],
    ["no day after the last", "2958466", 14, undefined, "2958466"],
  ])("as %s", (_, stored, id, code, expected) => {
    expect(shown(stored, id, code)).toBe(expected);
  });

  it("as a day counted from 1904 where the workbook counts so", () => {
    expect(shown("41692", 14, undefined, true)).toBe("2018-02-23");
  });
});
