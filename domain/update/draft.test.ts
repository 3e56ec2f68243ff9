import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleProfile, exampleStatement } from "../profile/example-profile";
import { parseProfile } from "../profile/parse-profile";
import { profileArbitrary } from "../profile/profile-arbitrary";
import {
  type DraftEntry,
  draftOf,
  fieldsOf,
  isDraftEntry,
  isDraftValue,
  isTooLong,
  type PartName,
  partNames,
} from "./draft";

const part = fc.constantFrom(...partNames);
const prototypeNames = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
];

describe("a draft", () => {
  test("of a profile is the profile, and of nothing a draft that says nothing", () => {
    fc.assert(
      fc.property(profileArbitrary("XAA"), (profile) => {
        expect(parseProfile(draftOf("XAA", profile))).toEqual(profile);
      }),
    );
    expect(parseProfile(draftOf("XAA"))).toEqual(exampleProfile({ sources: [] }));
  });

  test("may hold every entry and every value that a profile holds", () => {
    fc.assert(
      fc.property(profileArbitrary("XAA"), (profile) => {
        const draft = draftOf("XAA", profile);
        for (const name of partNames)
          for (const entry of draft[name]) {
            expect(isDraftEntry(name, entry)).toBe(true);
            for (const [field, value] of Object.entries(entry))
              expect(isDraftValue(name, field, value), `${name} ${field}`).toBe(true);
          }
      }),
    );
  });

  test.each<[string, PartName, string, unknown]>([
    ["nothing yet", "challenges", "category", null],
    ["the beginning of a date", "challenges", "date", "202"],
    ["an empty text", "challenges", "text", { lang: "en", text: "", translations: [] }],
    ["no source yet", "challenges", "sourceIds", []],
    ["the beginning of an address", "sources", "url", "https:/"],
  ])("may hold %s", (_, name, field, value) => {
    expect(isDraftValue(name, field, value)).toBe(true);
  });
});

describe("no draft holds", () => {
  test.each<[string, PartName, string, unknown]>([
    ["a field that the part has not", "challenges", "participation", "implementing"],
    ["a name that is no id", "challenges", "id", "Über uns"],
    ["no name", "challenges", "id", null],
    ["a number", "challenges", "status", 1],
    ["undefined", "challenges", "status", undefined],
    ["an object of another form", "challenges", "text", { text: "a" }],
    [
      "a text with more than it has",
      "challenges",
      "text",
      { lang: "en", text: "a", translations: [], html: "<b>" },
    ],
    [
      "a text without end",
      "challenges",
      "text",
      { lang: "en", text: "a".repeat(10_001), translations: [] },
    ],
    ["a word without end", "sources", "title", "a".repeat(10_000_000)],
    ["a list without end", "lessons", "categories", Array(101).fill("LEG")],
    ["lists of lists", "lessons", "categories", [["LEG"]]],
    ["a flag that is no flag", "challenges", "isContext", {}],
  ])("%s", (_, name, field, value) => {
    expect(isDraftValue(name, field, value)).toBe(false);
  });

  test("a field with a name of every object", () => {
    fc.assert(
      fc.property(part, fc.constantFrom(...prototypeNames), fc.json(), (name, field, json) => {
        const value: unknown = JSON.parse(json);
        expect(isDraftValue(name, field, value)).toBe(false);
        const entry = JSON.parse(`{"id":"a","${field}":${json}}`);
        expect(isDraftEntry(name, entry)).toBe(false);
      }),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("an entry that is none", () => {
    const values = [
      null,
      undefined,
      1,
      "id",
      [],
      [{ id: "a" }],
      {},
      { ID: "a" },
      Object.create({ id: "a" }),
    ];
    for (const value of values) expect(isDraftEntry("challenges", value)).toBe(false);
    fc.assert(
      fc.property(part, fc.anything({ withNullPrototype: true }), (name, value) => {
        if (!isDraftEntry(name, value)) return;
        expect(Object.keys(value).every((field) => fieldsOf(name).includes(field))).toBe(true);
        expect(typeof value.id).toBe("string");
      }),
    );
  });

  test("more entries than any country would write", () => {
    const draft = draftOf("XAA");
    const entry = exampleStatement("events") as unknown as DraftEntry;
    expect(isTooLong({ ...draft, events: Array(2_000).fill(entry) })).toBe(false);
    expect(
      isTooLong({
        ...draft,
        events: Array(1_000).fill(entry),
        challenges: Array(1_001).fill(entry),
      }),
    ).toBe(true);
  });
});

test("the fields of a part are those of its schema, in its order", () => {
  expect(fieldsOf("sources")).toEqual(["id", "title", "publisher", "date", "url", "note"]);
  expect(fieldsOf("participation").slice(-2)).toEqual(["participation", "text"]);
});
