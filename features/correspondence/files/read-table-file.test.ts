import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { maxCellLength, maxColumns, maxFileBytes, maxParts } from "./file-limits";
import { makeWorkbook, twoRows, zipOf } from "./testing/make-workbook";
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

  it("as too large, of which no more is asked for than the limit", async () => {
    let asked = 0;
    async function* endless() {
      for (; asked < 200; asked++) yield Buffer.alloc(1_000_000, "1,a\n");
    }
    expect(await refusalOf("t.csv", endless())).toBe("file-too-large");
    expect(asked).toBe(maxFileBytes / 1_000_000);
    expect(await refusalOf("t.csv", Buffer.alloc(maxFileBytes + 1))).toBe("file-too-large");
  });
});

describe("a workbook is refused", () => {
  const row = (cells: string) => [{ name: "S", rows: `${twoRows}<row r="3">${cells}</row>` }];
  const doctype =
    '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const billion = `<?xml version="1.0"?><!DOCTYPE w [${Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join("")}]>`;
  const sheet = (begin: string) => [
    {
      name: "S",
      rows: `${begin}<worksheet><sheetData><row><c t="str"><v>&x;</v></c></row></sheetData></worksheet>`,
    },
  ];

  it.each([
    [
      "file-macros",
      "with a program",
      makeWorkbook({ sheets, parts: { "xl/vbaProject.bin": "x" } }),
    ],
    [
      "file-macros",
      "that says it has macros",
      makeWorkbook({ sheets, contentType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }),
    ],
    [
      "file-workbook",
      "that is a document for reading",
      makeWorkbook({
        sheets,
        contentType:
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      }),
    ],
    ["file-workbook", "that is some other zip", zipOf({ "a.csv": csv })],
    ["file-workbook", "that is a zip in a zip", zipOf({ "inner.xlsx": workbook })],
    ["file-workbook", "without an end", workbook.subarray(0, workbook.length - 30)],
    [
      "file-workbook",
      "with a document type that names a file",
      makeWorkbook({ sheets: sheet(doctype) }),
    ],
    [
      "file-workbook",
      "with a document type that multiplies",
      makeWorkbook({ sheets: sheet(billion) }),
    ],
    [
      "file-workbook",
      "with an entity that nobody declared",
      makeWorkbook({ sheets: row('<c r="A3" t="str"><v>&x;</v></c>') }),
    ],
    ["file-workbook", "with XML that is not well-formed", makeWorkbook({ sheets: row("<c>") })],
    [
      "file-workbook",
      "with bytes that are not UTF-8",
      makeWorkbook({ sheets, parts: { "xl/workbook.xml": Buffer.from("<a>\xff</a>", "latin1") } }),
    ],
    [
      "file-workbook",
      "with a text that it does not have",
      makeWorkbook({ sheets: row('<c r="A3" t="s"><v>7</v></c>') }),
    ],
    [
      "file-workbook",
      "with rows out of order",
      makeWorkbook({ sheets: [{ name: "S", rows: '<row r="2"/><row r="1"/>' }] }),
    ],
    ["file-sheet", "without a sheet", makeWorkbook({ sheets: [] })],
    ["file-empty", "with an empty sheet", makeWorkbook({ sheets: [{ name: "S", rows: "" }] })],
    [
      "file-columns",
      "with a cell in the last column",
      makeWorkbook({ sheets: row('<c r="XFD3"><v>1</v></c>') }),
    ],
    [
      "file-rows",
      "with a cell in the last row",
      makeWorkbook({
        sheets: [
          { name: "S", rows: `${twoRows}<row r="1048576"><c r="A1048576"><v>1</v></c></row>` },
        ],
      }),
    ],
    [
      "file-cell",
      "with a cell that is too long",
      makeWorkbook({ sheets: row(`<c r="A3" t="str"><v>${"xy".repeat(maxCellLength)}</v></c>`) }),
    ],
    [
      "file-cell",
      "with a comment without end",
      makeWorkbook({ sheets: row(`<!--${Array.from({ length: 200_000 }, (_, at) => at)}-->`) }),
    ],
    [
      "file-bomb",
      "with a part that becomes a thousand times as large",
      makeWorkbook({ sheets: row(" ".repeat(40_000_000)) }),
    ],
    [
      "file-bomb",
      "with too many parts",
      makeWorkbook({
        sheets,
        parts: Object.fromEntries(Array.from({ length: maxParts }, (_, at) => [`a${at}`, ""])),
      }),
    ],
  ])("as %s %s", async (code, _, bytes) => {
    expect(await refusalOf("t.xlsx", bytes)).toBe(code);
  });

  it("as a bomb whose parts are small one by one", async () => {
    const part = new Uint8Array(900_000).map((_, at) => (at * 2_654_435_761) >>> 28);
    const parts = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`xl/media/${at}`, part]),
    );
    expect(await refusalOf("t.xlsx", makeWorkbook({ sheets, parts }))).not.toBe("read");
  }, 60_000);

  it("where its list of parts lies about a size", async () => {
    const honest = makeWorkbook({ sheets: row(" ".repeat(900_000)) });
    const size = Buffer.alloc(4);
    const long = twoRows.length;
    const lying = Buffer.from(honest);
    let changed = 0;
    for (let at = 0; at < lying.length - 46; at++) {
      if (lying.readUInt32LE(at) !== 0x02014b50 || lying.readUInt32LE(at + 24) < 900_000) continue;
      size.writeUInt32LE(long);
      size.copy(lying, at + 24);
      changed += 1;
    }
    expect(changed).toBe(1);
    expect(await refusalOf("t.xlsx", lying)).toBe("file-workbook");
  });

  it("whose parts are locked", async () => {
    const locked = Buffer.from(zipSync({ a: Buffer.from("x") }));
    const list = locked.indexOf(Buffer.from("504b0102", "hex"));
    locked.writeUInt16LE(locked.readUInt16LE(list + 8) | 1, list + 8);
    expect(await refusalOf("t.xlsx", locked)).toBe("file-encrypted");
  });
});

test("the widest table is read", async () => {
  const wide = Array.from({ length: maxColumns }, (_, at) => `c${at}`).join(";");
  expect((await readAll("t.csv", `${wide}\n${wide}\n`)).rows[1]).toHaveLength(maxColumns);
});
