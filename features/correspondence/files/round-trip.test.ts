import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeCsv } from "./make-csv";
import { makeJson } from "./make-json";
import { makeXlsx } from "./make-xlsx";
import { offenceColumns } from "./offence-rows";
import { readExactly } from "./read-exactly";
import { openDocument } from "./read-table-document";
import type { TableDocument } from "./table-document";
import { nastyTexts, offenceSaying, tableArbitrary, tableOf } from "./testing/offence-arbitrary";
import { readAll } from "./testing/read-rows";

const formats: [string, (table: TableDocument) => string | Promise<Uint8Array>][] = [
  ["csv", makeCsv],
  ["xlsx", makeXlsx],
  ["json", makeJson],
];
const nasty = tableOf(nastyTexts.map((text, at) => offenceSaying(text, `${text}${at}`.trim())));

describe.each(formats)("a table written as %s", (format, make) => {
  const again = async (table: TableDocument) => {
    const { rows } = await readAll(`t.${format}`, await make(table));
    return readExactly(rows, () => true);
  };

  it("is read again as the same table, whatever it says", async () => {
    await fc.assert(
      fc.asyncProperty(tableArbitrary, async (table) => {
        expect(await again(table)).toEqual(table.offences);
      }),
      { numRuns: 150 },
    );
  });

  it("keeps texts that look like something else", async () => {
    expect(await again(nasty)).toEqual(nasty.offences);
  });

  it("has no cell that a spreadsheet would compute", async () => {
    const { rows, noteCounts } = await readAll(`t.${format}`, await make(nasty));
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    expect(noteCounts).toEqual({});
  });

  it("is the same bytes each time, in whatever order the fields come", async () => {
    const { offences, ...about } = nasty;
    const reordered = { offences: offences.map(backwards), ...backwards(about) };
    expect(await make(reordered)).toEqual(await make(nasty));
  });
});

async function readDocument(bytes: Uint8Array) {
  const { about, offences } = await openDocument(bytes);
  return { ...about, offences: [...offences] };
}

it("a version as JSON is read again whole, also without an offence", async () => {
  await fc.assert(
    fc.asyncProperty(tableArbitrary, async (table) => {
      for (const offences of [table.offences, []]) {
        const version = { ...table, offences };
        expect(await readDocument(Buffer.from(makeJson(version)))).toEqual({
          ...{ ...version, note: { ...version.note, text: '=Nota "uno"' } },
        });
      }
    }),
  );
});

it("a JSON document of the form before variables is read, and says nothing of them", async () => {
  const table = tableOf([offenceSaying("a")]);
  const { variables: _, ...former } = { ...table, form: "iccs-correspondence-table/1" };
  const read = await readDocument(Buffer.from(JSON.stringify(former)));
  expect(read).toMatchObject({ offences: table.offences, variables: null });
});

it("a JSON document with a field too many, or an offence that is none, is refused", async () => {
  const written = makeJson(tableOf([offenceSaying("a")]));
  for (const change of [
    written.replace('"country"', '"more":1,"country"'),
    written.replace('"0101"', '"Excluido"'),
    written.replace('"share":0.5', '"share":0'),
    written.replace('"name":"a"', '"name":"\\u0000"'),
    written.replace("table/2", "table/3"),
    written.replace("table/2", "table/1"),
    written.replace('"variables":[', '"variables":[1,'),
    written.replace('"victim-SV"', '"victim-Rec"'),
    written.replace('"category":"0201"', '"category":"0299"'),
    written.replace('"category":"0201"', '"category":null'),
  ])
    await expect(readDocument(Buffer.from(change))).rejects.toThrow(/file-document/);
});

it("an offence without a category is a row, and one with two is two", async () => {
  const table = tableOf([{ ...offenceSaying("a"), correspondences: [] }, offenceSaying("b", "2")]);
  const { rows } = await readAll("t.csv", makeCsv(table));
  const at = offenceColumns.indexOf("iccs_code");
  expect(rows.map((row) => [row[0], row[at]])).toEqual([
    ["code", "iccs_code"],
    ["1", ""],
    ["2", "0101"],
    ["2", "02022"],
  ]);
});

/** The same value, its fields in another order. */
function backwards<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).reverse()) as Value;
}
