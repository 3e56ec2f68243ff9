import { expect, test } from "vitest";
import { centres } from "@/domain/framework/framework";
import { regionCodes } from "@/domain/framework/regions";
import { foldText } from "@/domain/search/fold-text";
import { documentedCountries } from "../documented-countries";
import { sandboxCode, sandboxCodeCount } from "./sandbox-code";
import { sandboxCountry } from "./sandbox-country";

const countries = Array.from({ length: sandboxCodeCount }, (_, index) =>
  sandboxCountry(sandboxCode(index)),
);

test.each(["en", "es", "ar"] as const)(
  "no two sandbox countries share a name in %s",
  (language) => {
    const names = countries.map((country) => country.names[language]);
    expect(new Set(names).size).toBe(names.length);
  },
);

test("no sandbox country bears the name of a real country or territory", () => {
  const real = new Set(realNames().map(foldText));
  expect(real.size).toBeGreaterThan(400);
  const borne = countries.flatMap(({ names }) => [names.en, names.es, names.ar]).map(foldText);
  expect(borne.filter((name) => real.has(name))).toEqual([]);
});

test("Arabic names are written in Arabic letters only", () => {
  expect(countries.filter(({ names }) => !/^\p{Script=Arabic}+$/u.test(names.ar))).toEqual([]);
});

test("the countries spread over all regions and both Centres, and some have none", () => {
  expect(new Set(countries.map((country) => country.region))).toEqual(new Set(regionCodes));
  expect(new Set(countries.map((country) => country.centre))).toEqual(new Set([...centres, null]));
});

test("a sandbox country is the same whenever it is made", () => {
  expect(sandboxCountry("XQJ")).toEqual(sandboxCountry("XQJ"));
});

/** The names that this machine's own language tables give to two-letter codes, and those of the documented countries. */
function realNames(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const tables = ["en", "es", "ar"].map(
    (language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }),
  );
  return [
    ...tables.flatMap((table) => codes.flatMap((code) => table.of(code) ?? [])),
    ...documentedCountries.flatMap((country) => Object.values(country.names)),
  ];
}
