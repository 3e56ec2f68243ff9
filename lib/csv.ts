import { stringify } from "csv-stringify/sync";

export type CsvRow = (string | number | null)[];

/** The rows as CSV after RFC 4180. No cell can start a formula in a spreadsheet; null is an empty cell. */
export function toCsv(rows: readonly CsvRow[]): string {
  return stringify([...rows], {
    escape_formulas: true,
    record_delimiter: "windows",
    // Left to itself it quotes only the delimiter in use, and not a lone line feed.
    quoted_match: /[\r\n]/,
  });
}
