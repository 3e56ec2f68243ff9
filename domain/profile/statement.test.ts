import { describe, expect, test } from "vitest";
import { exampleSource, exampleStatement, exampleText } from "./example-profile";
import { idSchema, sourceSchema, statementSchema, textSchema } from "./statement";

describe("a text", () => {
  test.each(["en", "es", "ar", "ko", "zh-Hans", "pt-BR", "quc"])("may be in %s", (lang) => {
    expect(textSchema.safeParse({ ...exampleText(), lang }).success).toBe(true);
  });

  test.each(["", "english", "EN", "e", "en_US"])("is in no language %j", (lang) => {
    expect(codesOf(textSchema, { ...exampleText(), lang })).toEqual(["language-malformed"]);
  });

  test.each([
    ["", "text-empty"],
    [" \n\t", "text-empty"],
    ["a".repeat(10_001), "text-too-long"],
  ])("is neither empty nor endless", (text, code) => {
    expect(codesOf(textSchema, exampleText(text))).toEqual([code]);
  });

  test("loses the blanks around it and no others", () => {
    expect(textSchema.parse(exampleText("  two  words \n")).text).toBe("two  words");
  });

  test.each(["machine", "draft", "reviewed"])("has a translation that is %s", (status) => {
    const translations = [{ lang: "es", text: "La tabla", status }];
    expect(textSchema.safeParse({ ...exampleText(), translations }).success).toBe(true);
  });

  test("has no translation whose status nobody knows", () => {
    const translations = [{ lang: "es", text: "La tabla" }];
    expect(textSchema.safeParse({ ...exampleText(), translations }).success).toBe(false);
  });
});

describe("an id", () => {
  test.each(["a", "stage-mapping-2022-05-25", "criterion-4.3", "2022", "a".repeat(80)])(
    "may be %s",
    (id) => {
      expect(idSchema.safeParse(id).success).toBe(true);
    },
  );

  test.each(["", "-a", ".a", "Stage", "a b", "a/b", "é", "a".repeat(81)])("is not %j", (id) => {
    expect(codesOf(idSchema, id)).toEqual(["id-malformed"]);
  });
});

describe("a source", () => {
  test.each([
    ["has a date as precise as is known, or none", { date: null }, true],
    ["has no date that does not exist", { date: "2018-02-30" }, false],
    ["has a web address, or none", { url: null }, true],
    ["has no address that runs a script", { url: "javascript:alert(1)" }, false],
    ["has no address that is a mere name", { url: "example" }, false],
    ["has a publisher", { publisher: "" }, false],
  ])("%s", (_name, fields, expected) => {
    expect(sourceSchema.safeParse(exampleSource(fields)).success).toBe(expected);
  });
});

test.each(["id", "date", "dateKind", "sourceIds", "assessor", "audience", "isContext"])(
  "a statement without its %s is refused",
  (field) => {
    const { [field]: _, ...rest }: Record<string, unknown> = exampleStatement("confirmations");
    const { error } = statementSchema.safeParse(rest);
    expect(error?.issues.map((issue) => issue.path)).toEqual([[field]]);
  },
);

function codesOf(
  schema: { safeParse(value: unknown): { error?: { issues: { message: string }[] } | undefined } },
  value: unknown,
) {
  return schema.safeParse(value).error?.issues.map((issue) => issue.message);
}
