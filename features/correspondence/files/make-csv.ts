import { toCsv } from "@/lib/csv";
import { offenceColumns, offenceRows } from "./offence-rows";
import type { TableDocument } from "./table-document";

/** The offences of a version as CSV in UTF-8; the mark at its begin is for spreadsheets. */
export function makeCsv({ offences }: TableDocument): string {
  return `\uFEFF${toCsv([[...offenceColumns], ...offenceRows(offences)])}`;
}
