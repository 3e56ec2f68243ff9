import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iccsVersions } from "../classification/iccs";
import { buildSuggester, likenessKeys, type PeerOffence } from "./suggest-categories";

const [classification] = iccsVersions;
const suggest = buildSuggester(classification);

const asked = (name: string, peers: PeerOffence[] = [], earlier: string[] = []) =>
  suggest({ name, peers, earlier });
const peer = (country: string, name: string, ...categories: string[]): PeerOffence => ({
  ...{ country, name, language: "en", categories },
});

describe("a category is suggested", () => {
  it.each([
    ["Intentional homicide", "0101"],
    ["Homicidio intencional", "0101"],
    ["Robbery", "0401"],
    ["ROBO", "0401"],
    ["Kidnapping of a minor", "020221"],
    ["Arson of a dwelling", "0504"],
  ])("for the words of %s: %s", (name, code) => {
    expect(asked(name).map(({ category }) => category.code)).toContain(code);
  });

  it("first where the version before said so, whatever countries and words say", () => {
    const peers = ["XAA", "XAB", "XAC", "XAD"].map((iso3) => peer(iso3, "Robbery", "0401"));
    const [first] = asked("Robbery", peers, ["0502"]);
    expect(first?.category.code).toBe("0502");
    expect(first?.reasons).toContainEqual({ kind: "earlier" });
  });

  it("because of countries whose offences have like names, each named once with the likest", () => {
    const peers = [
      peer("XAB", "Taking of cattle from meadows", "0502"),
      peer("XAB", "Taking of cattle", "0502"),
      peer("XAC", "Taking cattle", "0502", "0503"),
      peer("XAD", "Something else altogether", "0301"),
    ];
    const found = asked("Taking of cattle", peers);
    const reasons = found.find(({ category }) => category.code === "0502")?.reasons ?? [];
    expect(reasons.filter(({ kind }) => kind === "country")).toEqual([
      { kind: "country", country: "XAB", offence: "Taking of cattle", language: "en" },
      { kind: "country", country: "XAC", offence: "Taking cattle", language: "en" },
    ]);
    expect(found.map(({ category }) => category.code)).not.toContain("0301");
  });

  it("never for a code that the version does not have", () => {
    const peers = [peer("XAB", "Zzyzx qwrtp", "01042")];
    expect(asked("Zzyzx qwrtp", peers, ["0908"])).toEqual([]);
  });

  it("not at all for a name that nothing is like", () => {
    expect(asked("Zzyzx qwrtp")).toEqual([]);
  });
});

it("words are compared without accents, plural and endings that languages do not share", () => {
  expect(likenessKeys("The homicides")).toEqual(likenessKeys("de homicidio"));
  expect(likenessKeys("Robberies")).toEqual(likenessKeys("robbery"));
});

const codes = classification.categories.map(({ code }) => code);
const names = fc.constantFrom("Robbery", "Theft of a car", "Hurto de vehículo", "Assault", "Arson");
const peers = fc.array(
  fc.record({
    country: fc.constantFrom("XAA", "XAB", "XAC"),
    name: names,
    language: fc.constant("en"),
    categories: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 }),
  }),
  { maxLength: 12 },
);

it("at most nine are suggested, each once and with a reason, whatever the order of the countries", () => {
  fc.assert(
    fc.property(
      names,
      peers,
      fc.array(fc.constantFrom(...codes), { maxLength: 3 }),
      (name, given, earlier) => {
        const found = suggest({ name, peers: given, earlier });
        const turned = suggest({ name, peers: [...given].reverse(), earlier });
        expect(found.length).toBeLessThanOrEqual(9);
        expect(new Set(found.map(({ category }) => category)).size).toBe(found.length);
        expect(found.every(({ reasons }) => reasons.length > 0)).toBe(true);
        const listed = (each: typeof found) => each.map(({ category }) => category.code);
        expect(listed(turned)).toEqual(listed(found));
        expect(listed(found).slice(0, new Set(earlier).size).sort()).toEqual(
          [...new Set(earlier)].sort(),
        );
      },
    ),
  );
});
