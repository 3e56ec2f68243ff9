import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  maxCellLength,
  maxParts,
  maxSharedTexts,
  maxXmlDepth,
  smallPartBytes,
} from "../file-limits";
import { makeWorkbook, twoRows, zipOf } from "../testing/make-workbook";
import { refusalOf } from "../testing/read-rows";

const csv = "code,name\n1,Theft\n";
const sheets = [{ name: "S", rows: twoRows }];
const workbook = makeWorkbook({ sheets });
const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => `<xf n="${at}"/>`).join("");
const runs = "<r><t>some text</t></r>".repeat(30_000);

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

  it.each([
    [
      "file-workbook",
      "with tags within tags without end",
      { sheets: row("<a>".repeat(maxXmlDepth)) },
    ],
    ["file-bomb", "with styles without end", { sheets, styles: numbered(600_000) }],
    [
      "file-bomb",
      "with shared texts without end",
      { sheets, sharedStrings: "<si/>".repeat(maxSharedTexts + 1) },
    ],
    [
      "file-cell",
      "with a cell of runs without end",
      { sheets: row(`<c t="inlineStr"><is>${runs}</is></c>`) },
    ],
    [
      "file-cell",
      "with a shared text of runs without end",
      { sheets, sharedStrings: `<si>${runs}</si>` },
    ],
  ])("as %s %s", async (code, _, plan) => {
    expect(await refusalOf("t.xlsx", makeWorkbook({ ...plan, isStored: true }))).toBe(code);
  });

  it("as a bomb whose parts are small one by one", async () => {
    const zeros = new Uint8Array(smallPartBytes);
    const media = Array.from({ length: 160 }, (_, at) => [`xl/media/${at}`, zeros]);
    const bomb = makeWorkbook({ sheets, parts: Object.fromEntries(media) });
    expect(await refusalOf("t.xlsx", bomb)).toBe("file-bomb");
  });

  it.each([
    ["is longer than it says", 24, twoRows.length],
    ["is shorter than it says", 24, 1_000_000],
    ["is packed as no workbook is", 10, 12],
    ["is packed and says that it is not", 10, 0],
    ["is said to begin elsewhere", 42, 1],
    ["is said to be longer packed than the file", 20, 900_000],
  ])("where a part %s", async (_, offset, said) => {
    const lying = Buffer.from(makeWorkbook({ sheets: row("<c/>".repeat(225_000)) }));
    const list: number[] = [];
    for (let at = 0; at < lying.length - 46; at++)
      if (lying.readUInt32LE(at) === 0x02014b50 && lying.readUInt32LE(at + 24) > 900_000)
        list.push(at + offset);
    expect(list).toHaveLength(1);
    for (const at of list)
      if (offset === 10) lying.writeUInt16LE(said, at);
      else lying.writeUInt32LE(said, at);
    expect(await refusalOf("t.xlsx", lying)).toBe("file-workbook");
  });

  it("where what a part is packed in is broken", async () => {
    const broken = Buffer.from(makeWorkbook({ sheets: row("<c/>".repeat(225_000)) }));
    const begin = broken.indexOf("xl/worksheets/sheet1.xml");
    broken.fill(0xff, begin + 100, begin + 120);
    expect(await refusalOf("t.xlsx", broken)).toBe("file-workbook");
  });

  it("whose parts are locked", async () => {
    const locked = Buffer.from(zipSync({ a: Buffer.from("x") }));
    const list = locked.indexOf(Buffer.from("504b0102", "hex"));
    locked.writeUInt16LE(locked.readUInt16LE(list + 8) | 1, list + 8);
    expect(await refusalOf("t.xlsx", locked)).toBe("file-encrypted");
  });
});
