import { describe, expect, it } from "vitest";
import { fieldsOf, isDraftEntry, partNames } from "./draft";
import { newEntry, ownWordSource } from "./new-entry";

const given = { kind: "country" as const, today: "2026-06-15", mark: "x7k2", sourceIds: [] };

describe.each(partNames)("a new entry of %s", (part) => {
  it("is one that a draft may hold, with every field of the schema", () => {
    const entry = newEntry(part, given);
    expect(isDraftEntry(part, entry)).toBe(true);
    expect(Object.keys(entry).sort()).toEqual([...fieldsOf(part)].sort());
  });
});

it("a new statement speaks with its author's word, to all, of today", () => {
  expect(newEntry("challenges", given)).toMatchObject({
    id: "challenge-x7k2",
    assessor: "self-reported",
    audience: "public",
    date: "2026-06-15",
  });
  expect(newEntry("stages", { ...given, kind: "correction" })).toMatchObject({
    assessor: "centre-reviewed",
  });
});

it("the country's word of a day is one source, however often it is asked for", () => {
  expect(ownWordSource("2026-06-15", "Peru")).toEqual(ownWordSource("2026-06-15", "Peru"));
  expect(isDraftEntry("sources", ownWordSource("2026-06-15", "Peru"))).toBe(true);
});
