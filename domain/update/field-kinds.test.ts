import { describe, expect, it } from "vitest";
import { fieldsOf, isDraftValue, partNames } from "./draft";
import { editedParts, formFieldsOf, setFieldsOf, wordLists } from "./field-kinds";

describe.each(partNames)("the form of %s", (part) => {
  it("asks for fields that the schema has, and leaves to the tracker only what it sets", () => {
    const asked = formFieldsOf(part).map(([field]) => field);
    expect(fieldsOf(part)).toEqual(expect.arrayContaining(asked));
    expect(["id", "frameworkVersion"]).toEqual(expect.arrayContaining(setFieldsOf(part)));
  });

  it("offers only values that the schema takes", () => {
    for (const [field, kind] of formFieldsOf(part))
      if (kind.kind === "choice")
        for (const value of wordLists[kind.list])
          expect(isDraftValue(part, field, value), `${field} ${value}`).toBe(true);
  });
});

it("every part but confirmations is edited", () => {
  expect([...editedParts, "confirmations"].sort()).toEqual([...partNames].sort());
});
