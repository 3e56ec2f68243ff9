import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { makeWorkbook, twoRows } from "../testing/make-workbook";
import { readAll } from "../testing/read-rows";
import { escapeCell, unescapeCell } from "./cell-text";

const withCells = (cells: string, more: object = {}) =>
  makeWorkbook({ sheets: [{ name: "S", rows: `${twoRows}<row r="3">${cells}</row>` }], ...more });
const thirdRow = async (cells: string, more: object = {}) =>
  (await readAll("t.xlsx", withCells(cells, more))).rows[2];

describe("a cell is read", () => {
  it.each([
    ["as its text", '<c r="A3" t="str"><v>00101</v></c>', ["00101"]],
    [
      "as its text that stands in it",
      '<c r="A3" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
      [" a "],
    ],
    ["as a number", '<c r="A3"><v>8062</v></c>', ["8062"]],
    [
      "as true or false",
      '<c r="A3" t="b"><v>1</v></c><c r="B3" t="b"><v>0</v></c>',
      ["TRUE", "FALSE"],
    ],
    ["in its column", '<c r="C3"><v>1</v></c>', ["", "", "1"]],
    [
      "in the next column where it does not say its own",
      "<c><v>1</v></c><c><v>2</v></c>",
      ["1", "2"],
    ],
    [
      "with its references and its marked section",
      '<c r="A3" t="str"><v>a &amp; &#x62;<![CDATA[<c>]]></v></c>',
      ["a & b<c>"],
    ],
    [
      "with what XML cannot hold",
      '<c r="A3" t="str"><v>a_x000D_b_x005F_x000D_</v></c>',
      ["a\rb_x000D_"],
    ],
    [
      "in Arabic and Korean",
      '<c r="A3" t="str"><v>سرقة</v></c><c r="B3" t="str"><v>절도</v></c>',
      ["سرقة", "절도"],
    ],
  ])("%s", async (_, cells, row) => {
    expect(await thirdRow(cells)).toEqual(row);
  });

  it("from the texts that cells share, runs as one and without their phonetic reading", async () => {
    const sharedStrings =
      "<si><t>a</t></si><si><r><t>b</t></r><r><t>c</t></r><rPh><t>x</t></rPh></si>";
    const cells = '<c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>0</v></c>';
    expect(await thirdRow(cells, { sharedStrings })).toEqual(["bc", "a"]);
  });

  it("as its style shows it", async () => {
    const styles =
      '<numFmts><numFmt numFmtId="200" formatCode="00000"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="14"/></cellXfs>';
    const cells = '<c r="A3" s="1"><v>1011</v></c><c r="B3" s="2"><v>43154</v></c>';
    const { rows, notes } = await readAll("t.xlsx", withCells(cells, { styles }));
    expect(rows[2]).toEqual(["01011", "2018-02-23"]);
    expect(notes).toEqual([{ code: "date", row: 3, column: 2 }]);
  });

  it("as the value that was kept of a formula, which is told", async () => {
    const cells =
      '<c r="A3"><f>1+1</f><v>2</v></c><c r="B3" t="str"><f>HYPERLINK("http://x")</f><v>x</v></c><c r="C3"><f>NOW()</f></c><c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
    const { rows, notes } = await readAll("t.xlsx", withCells(cells));
    expect(rows[2]).toEqual(["2", "x", "", "#DIV/0!"]);
    expect(notes).toEqual([
      { code: "formula", row: 3, column: 1 },
      { code: "formula", row: 3, column: 2 },
      { code: "formula-without-value", row: 3, column: 3 },
      { code: "error-value", row: 3, column: 4 },
      { code: "formula", row: 3, column: 4 },
    ]);
  });
});

describe("of a workbook", () => {
  const rows = (text: string) =>
    `<row><c t="str"><v>${text}</v></c></row><row><c><v>1</v></c></row>`;
  const sheets = [
    { name: "Hidden", rows: rows("h"), state: "veryHidden" },
    { name: "First &amp; shown", rows: rows("f") },
    { name: "Other", rows: rows("o") },
  ];

  it("the first sheet that is shown is read, the others are named", async () => {
    const file = await readAll("t.xlsx", makeWorkbook({ sheets }));
    expect(file.rows[0]).toEqual(["f"]);
    expect(file.sheet).toBe("First & shown");
    expect(file.sheets).toEqual([
      { name: "Hidden", isHidden: true },
      { name: "First & shown", isHidden: false },
      { name: "Other", isHidden: false },
    ]);
    expect(file.noteCounts).toEqual({ "hidden-sheet": 1 });
  });

  it("the sheet that was chosen is read", async () => {
    const file = await readAll("t.xlsx", makeWorkbook({ sheets }), { sheet: "Other" });
    expect(file.rows[0]).toEqual(["o"]);
  });

  it("empty rows keep their place, and those at the end are left out", async () => {
    const far =
      '<row r="4"><c r="B4"><v>4</v></c></row><row r="200000"><c r="A200000" s="1"/></row><row r="1048576"/>';
    const file = await readAll(
      "t.xlsx",
      makeWorkbook({ sheets: [{ name: "S", rows: `${twoRows}${far}` }] }),
    );
    expect(file.rows.slice(2)).toEqual([[], ["", "4"]]);
  });

  it("merged cells and hidden rows are told", async () => {
    const after = '<mergeCells><mergeCell ref="B2:B9"/></mergeCells>';
    const hidden = '<row r="3" hidden="1"><c r="A3"><v>1</v></c></row>';
    const file = await readAll(
      "t.xlsx",
      makeWorkbook({ sheets: [{ name: "S", rows: twoRows + hidden, after }] }),
    );
    expect(file.notes).toEqual([
      { code: "hidden-row", row: 3, column: null },
      { code: "merged-cells", row: 2, column: 2 },
    ]);
  });

  it("names with a prefix mean the same", async () => {
    const part =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(
      (await readAll("t.xlsx", makeWorkbook({ sheets: [{ name: "S", rows: part }] }))).rows,
    ).toEqual([["a"], ["1"]]);
  });
});

test("a text written for a cell comes back", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: fc.constantFrom("_", "x", "0", "D", "\r", "\u0001") }),
      ),
      (text) => {
        expect(unescapeCell(escapeCell(text))).toBe(text);
      },
    ),
  );
});
