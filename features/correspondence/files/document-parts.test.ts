import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { findOffences, valuesAt } from "./document-parts";
import { maxJsonFields, maxJsonValues } from "./file-limits";
import { makeJson } from "./make-json";
import { offenceSaying, tableOf } from "./testing/offence-arbitrary";
import { refusalOf } from "./testing/read-rows";

async function offencesIn(text: string): Promise<unknown[]> {
  const bytes = Buffer.from(text);
  const values = [...valuesAt(bytes, await findOffences(bytes))];
  return values.map((value) => JSON.parse(Buffer.from(value).toString()));
}

describe("a document is refused before it is parsed", () => {
  it.each([
    ["that is nested without end", "[".repeat(1_000_000)],
    [
      "with more fields than any object has",
      `{"offences":[],${Array.from({ length: maxJsonFields }, (_, at) => `"k${at}":1`)}}`,
    ],
    ["of more values than a table has", `[${"1,".repeat(maxJsonValues)}1]`],
    ["without a list of offences", '{"offences":{"offences":[]},"a":"offences"}'],
    ["with two lists of offences", '{"offences":[],"offences":[1]}'],
    ["whose list of offences does not end", '{"offences":[1,2'],
  ])("%s", async (_, text) => {
    const parse = vi.spyOn(JSON, "parse");
    expect(await refusalOf("t.json", text)).toBe("file-document");
    expect(parse).not.toHaveBeenCalled();
  });

  it("but not for brackets and commas in its texts", async () => {
    const a = `${'["\\'.repeat(50)}${"{,".repeat(maxJsonValues)}`;
    expect(await offencesIn(JSON.stringify({ a, offences: [] }))).toEqual([]);
  });
});

it("the offences of any document are found one by one, wherever they stand and however it is spaced", async () => {
  const document = fc.record({ before: fc.jsonValue(), offences: fc.array(fc.jsonValue()) });
  await fc.assert(
    fc.asyncProperty(document, fc.constantFrom(0, 1, 3), async ({ before, offences }, space) => {
      const text = JSON.stringify({ before, offences, "offences,": [before] }, null, space);
      expect(await offencesIn(text)).toEqual(JSON.parse(text).offences);
    }),
  );
});

it("what is no JSON between two commas is left for the parser to refuse", async () => {
  await expect(offencesIn('{"offences":[1,,2]}')).rejects.toThrow(SyntaxError);
  await expect(offencesIn('{"offences":[1,]}')).rejects.toThrow(SyntaxError);
});

it("a second list of offences under the same name in other letters is refused", async () => {
  const whole = String(makeJson(tableOf([offenceSaying("a")])));
  expect(await refusalOf("t.json", whole)).toBe("read");
  const offences = JSON.stringify([offenceSaying("b", "2")]);
  const more = whole.replace(/}\s*$/, `,"offenc\\u0065s":${offences}}`);
  expect(JSON.parse(more).offences).toHaveLength(1);
  expect(await refusalOf("t.json", more)).toBe("file-document");
});
