import { expect, test } from "vitest";
import { iccsVersions } from "../classification/iccs";
import { guessColumns } from "./guess-columns";

const [iccs] = iccsVersions;
const rows = [
  ["704", "Homicidio simple", "101.0", "Art. 391", "1"],
  ["10017", "Robo con violencia", "401.0", "Art. 436", "0.5"],
  ["12131", "Hurto", "502.0", "Art. 446", "0.5"],
];

/** The columns of the rows in another order, under these headers. */
function guess(header: string[], order: number[]) {
  return guessColumns(
    iccs,
    header,
    rows.map((row) => order.map((column) => row[column] ?? "")),
  );
}

test("the columns of a table are told by their headers", () => {
  expect(
    guess(
      ["national_code", "national_label_es", "iccs_code_as_recorded", "Artículo", "Proporción"],
      [0, 1, 2, 3, 4],
    ),
  ).toEqual({ code: 0, name: 1, category: 2, legalReference: 3, share: 4 });
});

test("they are told in any order", () => {
  expect(guess(["ICCS", "Delito", "Código"], [2, 1, 0])).toEqual({ category: 0, name: 1, code: 2 });
});

test("they are told by what stands in them where headers say nothing", () => {
  expect(guess(["A", "B", "C"], [1, 0, 2])).toEqual({ name: 0, code: 1, category: 2 });
});

test("a column of which neither says anything is left out", () => {
  expect(guess(["A", "B", "C", "D"], [1, 0, 2, 9])).not.toHaveProperty("note");
});

test("no column is taken for two things, and an empty table for nothing", () => {
  const choice = Object.values(guess(["code", "code", "code"], [0, 1, 2]));
  expect(new Set(choice).size).toBe(choice.length);
  expect(guessColumns(iccs, [], [])).toEqual({});
});
