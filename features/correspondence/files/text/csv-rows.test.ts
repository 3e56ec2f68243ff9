import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { maxCellLength, maxColumns, maxRows } from "../file-limits";
import { CsvRows } from "./csv-rows";

function rowsOf(pieces: readonly string[], separator: "," | ";" | "\t" | "|" = ","): string[][] {
  const csv = new CsvRows(separator);
  return [...pieces.flatMap((piece) => csv.push(piece)), ...csv.end()];
}

describe("rows of a text", () => {
  it.each([
    ["lines that end alike or not", "a,b\nc,d\r\ne,f\rg,h", [..."aceg"].map((x) => [x, after(x)])],
    [
      "no line end after the last",
      "a,b\nc,",
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    [
      "quotes around separators, line ends and quotes",
      '"a,b","c\r\nd","e""f"\n',
      [["a,b", "c\r\nd", 'e"f']],
    ],
    ["quotes inside a cell as what they are", 'a"b,5",c\n', [['a"b', '5"', "c"]]],
    ["what stands behind a closing quote", '"a"b,c\n', [["ab", "c"]]],
    ["an empty cell in quotes", '"",a\n', [["", "a"]]],
    ["empty lines as rows without cells", "a\n\n\r\nb\n", [["a"], [], [], ["b"]]],
    ["nothing", "", []],
  ])("take %s", (_, text, rows) => {
    expect(rowsOf([text])).toEqual(rows);
  });

  it("come out alike however the text is cut", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "ñ", "한", '"', ",", "\r", "\n", " ") });
    fc.assert(
      fc.property(text, fc.array(fc.nat(6)), (raw, lengths) => {
        const even = raw.split('"').length % 2 === 1 ? raw : `${raw}"`;
        const pieces: string[] = [];
        let at = 0;
        for (const length of lengths) {
          pieces.push(even.slice(at, at + length));
          at += length;
        }
        expect(outcome([...pieces, even.slice(at)])).toEqual(outcome([even]));
      }),
      { numRuns: 1_000 },
    );
  });

  it("are what csv-stringify was given, with any separator and line end", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "ب", '"', ",", ";", "\t", "|", "\r", "\n", "'"),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r", "\r\n"),
        (rows, delimiter, record_delimiter) => {
          const options = { delimiter, record_delimiter, quoted_match: /[\r\n]/ };
          expect(rowsOf([stringify(rows, options)], delimiter)).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test("a row is counted when it has ended", () => {
  const csv = new CsvRows(",");
  csv.push('a\n"b');
  expect(csv.count).toBe(1);
  csv.push('\nc"\n');
  expect(csv.count).toBe(2);
});

describe("a text is refused", () => {
  it.each([
    ["file-cell", "with a line without end", () => "x".repeat(3 * maxCellLength)],
    ["file-cell", "with a cell that is too long", () => `${"x".repeat(maxCellLength + 1)},\n`],
    [
      "file-cell",
      "with a quote that closes far too late",
      () => `"${"x\n".repeat(maxCellLength * 2)}`,
    ],
    ["file-quotes", "with a quote that never closes", () => 'a,"b\nc'],
    ["file-columns", "with a cell more than the columns", () => ",".repeat(maxColumns)],
    ["file-rows", "with a row more than the rows", () => "a\n".repeat(maxRows + 1)],
  ])("as %s %s", (code, _, text) => {
    expect(() => rowsOf([text()])).toThrow(
      expect.objectContaining({ faults: [{ path: "file", code }] }),
    );
  });

  it("as too long while it comes in, before its end is there", () => {
    const csv = new CsvRows(",");
    const pushed = () => {
      for (let times = 0; times < 100; times++) csv.push("x".repeat(1_000));
    };
    expect(pushed).toThrow(/file-cell/);
  });
});

test("the longest cell and the widest row are read", () => {
  const cell = "x".repeat(maxCellLength);
  expect(rowsOf([`"${cell}"\n${",".repeat(maxColumns - 1)}`]).map((row) => row.length)).toEqual([
    1,
    maxColumns,
  ]);
});

function after(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 1);
}

function outcome(pieces: string[]): unknown {
  try {
    return rowsOf(pieces);
  } catch (error) {
    return String(error);
  }
}
