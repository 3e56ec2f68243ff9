import { expect, it } from "vitest";
import { makeTableFile, type TableFormat, tableMediaTypes } from "./make-table-file";
import { nastyTexts, offenceSaying, tableOf } from "./testing/offence-arbitrary";

const begins: Record<TableFormat, string> = {
  csv: "\ufeffcode,name,language",
  xlsx: "PK",
  json: '{"country":"XAA","date":"2024-05","form":"iccs-correspondence-table/1"',
  ttl: "@prefix rdf: ",
};
const table = tableOf(nastyTexts.map((text, at) => offenceSaying(text, `${at}`)));
const site = "https://iccs.example.org";
const about = {
  namesOf: () => ({ en: "Some category" }),
  addresses: { version: `${site}/v`, classification: `${site}/c`, vocabulary: `${site}/o` },
};

it.each(Object.keys(tableMediaTypes) as TableFormat[])(
  "a table as %s begins as such files do, and is the same bytes each time",
  async (format) => {
    const bytes = await makeTableFile(format, table, about);
    expect(Buffer.from(bytes).toString().startsWith(begins[format])).toBe(true);
    const { offences, ...rest } = table;
    const reordered = { offences: offences.map(backwards), ...backwards(rest) };
    expect(await makeTableFile(format, reordered, about)).toEqual(bytes);
  },
);

/** The same value, its fields in another order. */
function backwards<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).reverse()) as Value;
}
