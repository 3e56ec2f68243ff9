import { expect, it } from "vitest";
import { atRows, readVariableForm } from "./variable-form";

const form = (...rows: Record<string, string | null>[]) => ({
  version: "3",
  ...Object.fromEntries(
    rows.flatMap((row, at) =>
      Object.entries(row).map(([field, text]) => [`statements.${at}.${field}`, text]),
    ),
  ),
});
const whole = { variable: "victim-SV", had: null, extent: null, note: null };
const empty = { variable: null, category: null, extent: null, note: null };

it("every row that says something is a statement, and its place in the form is kept", () => {
  const read = readVariableForm(
    form(whole, { ...whole, variable: "victim-AV", extent: "all", note: " Since 2020 " }, empty, {
      variable: "event-We",
      category: " 0201 ",
      extent: "core",
      note: null,
    }),
  );
  expect(read).toEqual({
    version: 3,
    statements: [
      { variable: "victim-AV", category: null, extent: "all", note: "Since 2020" },
      { variable: "event-We", category: "0201", extent: "core", note: null },
    ],
    rows: [1, 3],
  });
});

it("what was stated and has no extent any more is taken back, with its note", () => {
  const before = { ...whole, had: "all", note: "Since 2020" };
  expect(readVariableForm(form(before, { ...before, category: "02" })).statements).toEqual([]);
});

it.each([
  ["a note without an extent", { ...whole, note: "?" }, { category: null, extent: null }],
  ["an extent without a category", { ...empty, extent: "all" }, { category: "", extent: "all" }],
  ["a variable alone", { ...empty, variable: "event-We" }, { category: "", extent: null }],
  ["a category without an extent", { ...empty, category: "02" }, { variable: "", extent: null }],
])("%s is left for the command to refuse", (_, row, expected) => {
  expect(readVariableForm(form(row)).statements).toMatchObject([expected]);
});

it("a refusal is told at the row of the form that the statement is from", () => {
  const faults = [
    { path: "statements.1.category", code: "category-unknown" },
    { path: "statements", code: "list-too-long" },
  ];
  expect(atRows(faults, [4, 7])).toEqual([
    { path: "statements.7.category", code: "category-unknown" },
    { path: "statements", code: "list-too-long" },
  ]);
});
