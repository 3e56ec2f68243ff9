import { expect, it } from "vitest";
import { exampleVariable } from "./example-variable";
import { maxStatements, variableStatementsSchema } from "./variable-statement";

const codesOf = (value: unknown) =>
  variableStatementsSchema
    .safeParse(value)
    .error?.issues.map(({ path, message }) => [path.join("."), message]);

it("a statement for the whole table or a category, with or without a note, is read as it stands", () => {
  const statements = [
    exampleVariable("victim-SV", "all"),
    exampleVariable("data-Th", "none", "010212", "Since 2020"),
  ];
  expect(variableStatementsSchema.parse(statements)).toEqual(statements);
});

it.each([
  [
    "a variable that the ICCS does not have",
    { variable: "victim-Rec" },
    "variable",
    "variable-unknown",
  ],
  ["a tag without its group", { variable: "SV" }, "variable", "variable-unknown"],
  ["a category that is no code", { category: "" }, "category", "category-malformed"],
  ["an extent of another name", { extent: "most" }, "extent", "choice"],
  ["no extent", { extent: null }, "extent", "choice"],
  ["a note of blanks", { note: "  " }, "note", "text-empty"],
  ["a note without end", { note: "a".repeat(2_001) }, "note", "text-too-long"],
])("%s is refused at its place", (_, fields, field, code) => {
  const statement = { ...exampleVariable("victim-SV", "all"), ...fields };
  expect(codesOf([exampleVariable("victim-AV", "all"), statement])).toEqual([[`1.${field}`, code]]);
});

it("a list without end is refused as a whole", () => {
  const many = Array.from({ length: maxStatements + 1 }, () => exampleVariable("victim-SV", "all"));
  expect(codesOf(many)).toEqual([["", "list-too-long"]]);
});
