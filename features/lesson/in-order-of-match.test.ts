import { expect, test } from "vitest";
import { exampleStatement } from "@/domain/profile/example-profile";
import { inOrderOfMatch } from "./in-order-of-match";

const entry = (country: string, id: string) => ({
  country,
  lesson: exampleStatement("lessons", { id }),
  sources: [],
});
const entries = [entry("XAA", "a"), entry("XAB", "a"), entry("XAB", "b")];

test("the lessons found stand in the order of the matches; a match that is no such lesson is passed over", () => {
  const matches = [
    { country: "XAB", statementId: "b" },
    { country: "XAC", statementId: "a" },
    { country: "XAA", statementId: "a" },
  ];
  expect(inOrderOfMatch(entries, matches)).toEqual([entries[2], entries[0]]);
});

test("without a search all stand as they were; a search without matches leaves none", () => {
  expect(inOrderOfMatch(entries, undefined)).toEqual(entries);
  expect(inOrderOfMatch(entries, [])).toEqual([]);
});
