import { makeCsv } from "./make-csv";
import { makeJson } from "./make-json";
import { makeTurtle, type NamesOfCategory } from "./make-turtle";
import { makeXlsx } from "./make-xlsx";
import type { TableDocument } from "./table-document";
import type { TurtleAddresses } from "./turtle-terms";

/** The formats that a table is written in, by extension, with their media types. */
export const tableMediaTypes = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
  ttl: "text/turtle; charset=utf-8",
} as const;
export type TableFormat = keyof typeof tableMediaTypes;

/** A version of a table as a file: the same version, the same bytes. */
export async function makeTableFile(
  format: TableFormat,
  table: TableDocument,
  { namesOf, addresses }: { namesOf: NamesOfCategory; addresses: TurtleAddresses },
): Promise<Uint8Array> {
  if (format === "xlsx") return makeXlsx(table);
  const text = {
    csv: () => makeCsv(table),
    json: () => makeJson(table),
    ttl: () => makeTurtle(table, namesOf, addresses),
  };
  return Buffer.from(await text[format]());
}
