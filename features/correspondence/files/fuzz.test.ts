import fc from "fast-check";
import { expect, it } from "vitest";
import { maxCellLength, maxColumns } from "./file-limits";
import { makeCsv } from "./make-csv";
import { makeJson } from "./make-json";
import { makeXlsx } from "./make-xlsx";
import { makeWorkbook, twoRows } from "./testing/make-workbook";
import { nastyTexts, offenceSaying, tableOf } from "./testing/offence-arbitrary";
import { readAll, refusalOf } from "./testing/read-rows";

const nameArbitrary = fc.constantFrom("t.csv", "t.tsv", "t.txt", "t.xlsx", "t.json");

/** Read within the limits, or refused at the file: anything else is thrown. */
async function expectAnswer(name: string, bytes: Uint8Array): Promise<void> {
  if ((await refusalOf(name, bytes)) !== "read") return;
  const { rows } = await readAll(name, bytes);
  expect(rows.every((row) => row.length <= maxColumns)).toBe(true);
  expect(rows.flat().every((cell) => cell.length <= maxCellLength)).toBe(true);
}

it("random bytes are read or refused, under any name", async () => {
  const begin = fc.constantFrom(
    "",
    "504b0304",
    "fffe",
    "feff",
    "efbbbf",
    "d0cf11e0",
    "7b22",
    "504b0506",
  );
  await fc.assert(
    fc.asyncProperty(
      nameArbitrary,
      begin,
      fc.uint8Array({ maxLength: 400 }),
      async (name, first, rest) => {
        await expectAnswer(name, Buffer.concat([Buffer.from(first, "hex"), rest]));
      },
    ),
    { numRuns: 1_000 },
  );
}, 60_000);

it("a good file with some bytes changed, left out or said twice is read or refused", async () => {
  const table = tableOf(nastyTexts.map((text, at) => offenceSaying(text, `${at}`)));
  const files: [string, Uint8Array][] = [
    ["t.csv", Buffer.from(makeCsv(table))],
    ["t.csv", Buffer.from(makeCsv(table), "utf16le")],
    ["t.csv", Buffer.from(makeCsv(table), "latin1")],
    ["t.json", Buffer.from(makeJson(table))],
    ["t.xlsx", await makeXlsx(table)],
    ["t.xlsx", makeWorkbook({ sheets: [{ name: "S", rows: twoRows }] })],
  ];
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat(12),
    inserted: fc.uint8Array({ maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async ([name, whole], changes) => {
        let bytes = Buffer.from(whole);
        for (const { at, removed, inserted } of changes) {
          const place = Math.floor(at * bytes.length);
          bytes = Buffer.concat([
            bytes.subarray(0, place),
            inserted,
            bytes.subarray(place + removed),
          ]);
        }
        await expectAnswer(name, bytes);
      },
    ),
    { numRuns: 800 },
  );
}, 60_000);

it("a sheet whose XML was changed is read or refused", async () => {
  const rows = `${twoRows}<row r="5" hidden="1"><c r="A5" t="s"><v>0</v></c><c r="C5" s="1"><f>1</f><v>4.5</v></c></row>`;
  const pieces = [
    "<row>",
    "</row>",
    "<c>",
    '<c r="ZZZ9">',
    "</c>",
    "<v>",
    "]]>",
    "<![CDATA[",
    "&#0;",
    "&#x1F600;",
    "&lt;",
    "<!--",
    "-->",
    "<?x ?>",
    "<t>",
    '<row r="-1">',
    '<row r="9e9">',
    '<c t="s">',
    "-1",
    "NaN",
    "_x0000_",
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(rows.length), fc.constantFrom(...pieces)), { maxLength: 4 }),
      async (insertions) => {
        let changed = rows;
        for (const [at, piece] of insertions)
          changed = changed.slice(0, at) + piece + changed.slice(at);
        await expectAnswer(
          "t.xlsx",
          makeWorkbook({
            sheets: [{ name: "S", rows: changed }],
            sharedStrings: "<si><t>a</t></si>",
            styles: "<cellXfs><xf/><xf numFmtId='14'/></cellXfs>",
          }),
        );
      },
    ),
    { numRuns: 600 },
  );
}, 60_000);
