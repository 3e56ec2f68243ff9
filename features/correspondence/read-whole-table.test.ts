import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { iccsVersions } from "@/domain/classification/iccs";
import { guessColumns } from "@/domain/correspondence/guess-columns";
import { reportImport } from "@/domain/correspondence/import-report";
import { readWholeTable, textOfTable } from "./read-whole-table";

test("the header is the first row that holds something, and an empty row keeps its place", async () => {
  const bytes = Buffer.from("\n;;\ncódigo;delito\n\n704;Homicidio\n");
  const { header, rows } = await readWholeTable("t.csv", bytes, "text");
  expect(header).toEqual(["código", "delito"]);
  expect(rows.map((row) => row.join())).toEqual(["", "704,Homicidio"]);
});

test("a table written as text is read as the same table again", async () => {
  const table = {
    header: ["code", "name"],
    rows: [
      ["=1", 'x, "y"\nz'],
      ["-2", "día"],
    ],
  };
  expect(await readWholeTable("t.csv", Buffer.from(textOfTable(table)), "text")).toMatchObject(
    table,
  );
});

test("the table of Chile, as its authors keep it, has 573 rows valid after repair, 7 misprints mended with a warning, and 15 excluded with their text", async () => {
  const bytes = readFileSync(new URL("testing/chile-cnp-raw.csv", import.meta.url));
  const { header, rows } = await readWholeTable("cnp.csv", bytes, "text");
  const [classification] = iccsVersions;
  const choice = guessColumns(classification, header, rows);
  expect(choice).toEqual({ code: 0, name: 1, category: 2 });
  const report = reportImport(rows, { classification, choice, language: "es", answers: {} });
  expect(report.rows).toHaveLength(595);
  const { accepted, repaired, warned, excluded, asked, refused } = report.counts;
  expect({ valid: accepted + repaired, warned, excluded, asked, refused }).toEqual({
    ...{ valid: 573, warned: 7, excluded: 15, asked: 0, refused: 0 },
  });
  const warnings = report.rows.filter(({ verdict }) => verdict === "warned");
  for (const { findings } of warnings) expect(findings.at(-1)?.code).toBe("misprint");
  expect(report.offences).toHaveLength(595);
  const exclusions = report.offences.flatMap(({ exclusion }) => exclusion ?? []);
  expect(exclusions).toEqual(Array(15).fill("Excluido 2024"));
});
