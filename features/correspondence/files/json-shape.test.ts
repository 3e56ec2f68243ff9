import { describe, expect, it, vi } from "vitest";
import { maxJsonFields, maxJsonValues } from "./file-limits";
import { checkJsonShape } from "./json-shape";
import { refusalOf } from "./testing/read-rows";

describe("a document is refused before it is parsed", () => {
  it.each([
    ["that is nested without end", "[".repeat(1_000_000)],
    [
      "with more fields than any object has",
      `{"offences":[],${Array.from({ length: maxJsonFields }, (_, at) => `"k${at}":1`)}}`,
    ],
    ["of more values than a table has", `[${"1,".repeat(maxJsonValues)}1]`],
  ])("%s", async (_, text) => {
    const parse = vi.spyOn(JSON, "parse");
    expect(await refusalOf("t.json", text)).toBe("file-document");
    expect(parse).not.toHaveBeenCalled();
  });

  it("but not for brackets and commas in its texts", () => {
    const text = JSON.stringify({ a: `${'["\\'.repeat(50)}${"{,".repeat(maxJsonValues)}` });
    expect(() => checkJsonShape(Buffer.from(text))).not.toThrow();
  });
});
