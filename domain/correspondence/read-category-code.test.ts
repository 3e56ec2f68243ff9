import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildClassification } from "../classification/classification";
import { iccsVersions } from "../classification/iccs";
import { readCategoryCode, splitCodes } from "./read-category-code";

const [iccs] = iccsVersions;

function read(cell: string) {
  const reading = readCategoryCode(iccs, cell);
  if (reading.result === "category") return [reading.code, ...reading.repairs].join(" ");
  return reading.result === "ambiguous" ? `? ${reading.candidates.join(" ")}` : reading.result;
}

describe("a code is read", () => {
  test.each([
    ["as it stands", "0101", "0101"],
    ["with blanks around it", "  010321 ", "010321"],
    ["after the sign by which a spreadsheet takes it for text", "'0101", "0101"],
    ["in Arabic digits", "٠١٠١", "0101"],
    ["without its leading zero", "101", "0101 leading-zero"],
    ["as a number", "8062.0", "08062 decimals leading-zero"],
    ["as a number with a comma", "1101,00", "1101 decimals"],
    ["as an outline", "01.01", "0101 points"],
    ["as a deep outline", "1.3.2.1", "010321 points"],
    ["with its name behind it", "0101 - Homicidio doloso", "0101 label"],
    ["after the name of the classification", "ICCS 0501", "0501 label"],
    ["by its official name", "homicidio intencional", "0101 name"],
    ["with letters for digits", "O1O1", "0101 letters"],
    ["through a misprint", "01042", "01049 misprint"],
    ["through a misprint kept as a number", "908.0", "0909 decimals leading-zero misprint"],
  ])("%s: %j", (_, cell, expected) => {
    expect(read(cell)).toBe(expected);
  });
});

describe("a code is asked for, never guessed,", () => {
  test("where an outline kept as a number may have lost a zero at its end", () => {
    expect(read("2.1")).toBe("? 0201 0210");
    expect(read("1.1")).toBe("0101 points");
  });

  test("where two categories have the same name", () => {
    expect(read("Other acts against liberty")).toBe("? 02029 020299");
  });

  test("where two spellings of a number are categories of the version", () => {
    const categories = ["01", "0101", "10", "1010", "010102", "01010"].map((code) => ({
      ...{ code, en: code, es: code },
    }));
    const rest = { version: "x", adoptedOn: "2040", terms: [], successions: [] };
    const misprints = { "1099": "1010", "01099": "0101" };
    const invented = buildClassification({ ...rest, categories, misprints });
    expect(readCategoryCode(invented, "1010")).toMatchObject({ code: "1010", repairs: [] });
    expect(readCategoryCode(invented, "1099")).toEqual({
      ...{ result: "category", code: "1010", repairs: ["misprint"] },
    });
  });
});

test.each([
  ["words", "Excluido 2024", "text"],
  ["words with a small number first", "1 de enero", "text"],
  ["a code that version 1.0 does not have", "070219", "unknown"],
  ["a number that is no code", "99", "unknown"],
  ["nothing", "  ", "empty"],
])("%s (%j) is no code, and is told apart", (_, cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test("every category is read from its code, its number and its number with decimals", () => {
  for (const { code } of iccs.categories) {
    expect(read(code)).toBe(code);
    for (const spelling of [String(Number(code)), `${Number(code)}.0`, `${Number(code)},00`])
      expect(read(spelling).split(" ")[0], spelling).toBe(code);
  }
});

test("whatever a cell holds, what is read is a category of the version, or several to choose from", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.stringMatching(/^[0OIl ]?\d{0,6}[.,]?\d{0,2}$/),
  );
  fc.assert(
    fc.property(cell, (text) => {
      const reading = readCategoryCode(iccs, text);
      if (reading.result === "category") expect(iccs.byCode.has(reading.code)).toBe(true);
      if (reading.result === "ambiguous") {
        expect(reading.candidates.length).toBeGreaterThan(1);
        for (const code of reading.candidates) expect(iccs.byCode.has(code)).toBe(true);
      }
    }),
  );
});

describe("a cell", () => {
  test.each([
    ["0101; 0102", ["0101", "0102"]],
    ["0101,0102", ["0101", "0102"]],
    ["0101/0102 | 0103", ["0101", "0102", "0103"]],
    ["8062,0", ["8062,0"]],
    ["Fraud, deception or corruption", ["Fraud, deception or corruption"]],
    ["Excluido; véase 0101", ["Excluido; véase 0101"]],
    ["", [""]],
  ])("of %j holds %j", (cell, codes) => {
    expect(splitCodes(cell)).toEqual(codes);
  });
});
