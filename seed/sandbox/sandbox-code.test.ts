import { describe, expect, test } from "vitest";
import { documentedCountries } from "../documented-countries";
import { isSandboxCode, sandboxCode, sandboxCodeCount, sandboxIndex } from "./sandbox-code";
import { sandboxCountry } from "./sandbox-country";
import { sandboxHistory } from "./sandbox-history";

const codes = Array.from({ length: sandboxCodeCount }, (_, index) => sandboxCode(index));

describe("the codes of the sandbox", () => {
  test("are the 676 that ISO 3166-1 leaves to its users, XAA to XZZ, each once", () => {
    expect(codes[0]).toBe("XAA");
    expect(codes[1]).toBe("XAB");
    expect(codes.at(-1)).toBe("XZZ");
    expect(new Set(codes).size).toBe(676);
    expect(codes.filter((code) => !/^X[A-Z][A-Z]$/.test(code))).toEqual([]);
  });

  test("are those of no documented country", () => {
    expect(documentedCountries.filter(({ iso3 }) => isSandboxCode(iso3))).toEqual([]);
  });

  test("give back the number they were made from", () => {
    expect(codes.map(sandboxIndex)).toEqual(codes.map((_, index) => index));
  });

  test.each([-1, 676, 1.5, Number.NaN])("there is no country %d", (index) => {
    expect(() => sandboxCode(index)).toThrow(RangeError);
  });
});

describe("a real country", () => {
  test.each(["KOR", "MEX", "WXA", "XA", "XAAA", "xaa"])("%s gets no sandbox country", (code) => {
    expect(() => sandboxCountry(code)).toThrow(RangeError);
  });

  test("gets no made-up history", () => {
    expect(() => sandboxHistory({ ...sandboxCountry("XAA"), iso3: "KOR" }, 3)).toThrow(RangeError);
  });
});
