import { writeXlsxStream } from "hucre/xlsx";
import { offenceColumns, offenceRows } from "./offence-rows";
import type { TableDocument } from "./table-document";
import { escapeCell } from "./xlsx/cell-text";
import { packWorkbook } from "./xlsx/pack-workbook";

const wide = new Set<string>(["name", "legal_reference", "note", "exclusion"]);

/** The format of texts: what is typed over a code later stays a text too. */
const textFormat = "@";

/** The offences of a version as a workbook of one sheet: its header stays in sight, and every cell is a text. */
export async function makeXlsx({ offences }: TableDocument): Promise<Uint8Array> {
  const columns = offenceColumns.map((header) => ({
    ...{ header, numFmt: textFormat, width: wide.has(header) ? 40 : 14 },
  }));
  // Its own packing fails on Node before 20.12.
  const options = { name: "Correspondences", columns, freezePane: { rows: 1 }, compress: false };
  const written = new Response(writeXlsxStream(cellsOf(offences), options));
  return packWorkbook(new Uint8Array(await written.arrayBuffer()));
}

function* cellsOf(offences: TableDocument["offences"]): Generator<(string | null)[]> {
  for (const row of offenceRows(offences))
    yield row.map((cell) => (cell === "" ? null : escapeCell(cell)));
}
