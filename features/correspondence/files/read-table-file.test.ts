import { gzipSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import { maxCellLength, maxColumns, maxFileBytes } from "./file-limits";
import { makeWorkbook, twoRows } from "./testing/make-workbook";
import { readAll, refusalOf } from "./testing/read-rows";

const csv = "code,name\n1,Theft\n";
const sheets = [{ name: "S", rows: twoRows }];
const workbook = makeWorkbook({ sheets });
const compound = Buffer.from("d0cf11e0a1b11ae1".padEnd(1_024, "0"), "hex");

describe("a text", () => {
  it.each(["table.csv", "TABLE.CSV ", "table.tsv", "table.txt", "a.b.csv"])(
    "is read as %s",
    async (name) => {
      expect((await readAll(name, csv)).rows).toEqual([
        ["code", "name"],
        ["1", "Theft"],
      ]);
    },
  );

  it("says how it is written", async () => {
    const bytes = Buffer.from("código;nombre\n1;Robo\n", "latin1");
    const { encoding, separator, format, sheet } = await readAll("t.csv", bytes);
    expect({ encoding, separator, format, sheet }).toEqual({
      ...{ encoding: "iso-8859-1", separator: ";", format: "text", sheet: null },
    });
  });

  it("is read as somebody chooses", async () => {
    const bytes = Buffer.from("a;b,ñ\n1;2,3\n");
    const { rows } = await readAll("t.csv", bytes, { separator: ",", encoding: "windows-1252" });
    expect(rows).toEqual([
      ["a;b", "Ã±"],
      ["1;2", "3"],
    ]);
  });

  it("keeps the place of every row, also of an empty one and of the one that states the separator", async () => {
    const { rows } = await readAll("t.csv", "sep=;\r\na;b\r\n\r\n1;2\r\n\r\n;\r\n");
    expect(rows).toEqual([[], ["a", "b"], [], ["1", "2"]]);
  });

  it("notes the rows that are in another encoding than the rest", async () => {
    const bytes = Buffer.concat([
      Buffer.from('código,nombre\n1,"Lesión\ngrave"\n'),
      Buffer.from("2,Violación\n", "latin1"),
      Buffer.from('3,"Robo\n'),
      Buffer.from('sañudo"\n', "latin1"),
    ]);
    const { rows, notes, noteCounts } = await readAll("t.csv", bytes);
    expect(rows[2]).toEqual(["2", "Violación"]);
    expect(rows[3]).toEqual(["3", "Robo\nsañudo"]);
    expect(notes).toEqual([3, 4].map((row) => ({ code: "encoding-mixed", row, column: null })));
    expect(noteCounts).toEqual({ "encoding-mixed": 2 });
  });
});

describe("a file is refused", () => {
  it.each([
    ["file-empty", "without bytes", "t.csv", ""],
    ["file-empty", "with nothing but a mark and line ends", "t.csv", "\ufeff\r\n \r\n,,\r\n"],
    ["file-only-header", "with a header and nothing else", "t.csv", "code,name\n\n"],
    ["file-nul", "with NUL bytes", "t.csv", "code,name\n1,a\0b\n"],
    ["file-quotes", "with a quote that never closes", "t.csv", 'code,name\n1,"Theft\n'],
    [
      "file-cell",
      "with a cell without end",
      "t.csv",
      `code,name\n1,${"x".repeat(maxCellLength + 1)}\n`,
    ],
    ["file-columns", "with 16,384 columns", "t.csv", `code,name\n${"1,".repeat(16_383)}1\n`],
    ["file-kind", "of another kind", "t.pdf", csv],
    ["file-kind", "without an extension", "table", csv],
    ["file-kind", "of binary Excel", "t.xlsb", workbook],
    ["file-extension", "that is a text and says XLSX", "t.xlsx", csv],
    ["file-extension", "that is a workbook and says CSV", "t.csv", workbook],
    ["file-extension", "that is a PDF and says CSV", "t.csv", "%PDF-1.7\n1 0 obj\n"],
    ["file-extension", "that is packed and says CSV", "t.csv", gzipSync(csv)],
    ["file-extension", "that is a workbook and says JSON", "t.json", workbook],
    ["file-document", "that is a text and says JSON", "t.json", csv],
    ["file-document", "that is some other JSON", "t.json", '{"a":1}'],
    ["file-document", "that is JSON without end", "t.json", "[".repeat(1_000_000)],
    ["file-document", "that is JSON in Latin-1", "t.json", Buffer.from('{"ñ":1}', "latin1")],
    ["file-old-excel", "of Excel before 2007", "t.xls", compound],
    ["file-old-excel", "of Excel before 2007 that says CSV", "t.csv", compound],
    ["file-encrypted", "with a password", "t.xlsx", compound],
    ["file-macros", "with macros, by its name", "t.xlsm", workbook],
  ])("as %s %s", async (code, _, name, content) => {
    expect(await refusalOf(name, content)).toBe(code);
  });

  it("as too large", async () => {
    expect(await refusalOf("t.csv", Buffer.alloc(maxFileBytes + 1))).toBe("file-too-large");
  });
});

test("the widest table is read", async () => {
  const wide = Array.from({ length: maxColumns }, (_, at) => `c${at}`).join(";");
  expect((await readAll("t.csv", `${wide}\n${wide}\n`)).rows[1]).toHaveLength(maxColumns);
});

test.each([
  ["t.csv", Buffer.from("code,name\n1,Theft\n".repeat(60_000))],
  ["t.csv", Buffer.from("code,name\n1,ñ\n".repeat(60_000), "latin1")],
  ["t.csv", Buffer.concat([Buffer.from("ñ,ñ\n"), Buffer.alloc(1_000_000, "1,2\xf1\n", "latin1")])],
  [
    "t.xlsx",
    makeWorkbook({
      sheets: [{ name: "S", rows: twoRows + "<row/>".repeat(170_000) }],
      isStored: true,
    }),
  ],
])("while a large file is read as %s, others have their turn", async (name, bytes) => {
  let turns = 0;
  let isOver = false;
  const others = () => {
    turns += 1;
    if (!isOver) setImmediate(others);
  };
  setImmediate(others);
  await refusalOf(name, bytes);
  isOver = true;
  expect(bytes.length).toBeGreaterThan(500_000);
  expect(turns).toBeGreaterThan(bytes.length / 150_000);
});
