import { variableByKey } from "@/domain/classification/disaggregating-variable";
import { toCsv } from "@/lib/csv";
import type { TableDocument } from "./table-document";

const columns = ["variable", "name", "iccs_code", "extent", "note"];

/** What a version states of variables as CSV in UTF-8; an empty `iccs_code` is the whole table. */
export function makeVariablesCsv({ variables }: TableDocument): string {
  const rows = variables.map(({ variable, category, extent, note }) => [
    ...[variable, variableByKey.get(variable)?.name ?? "", category, extent, note],
  ]);
  return `\uFEFF${toCsv([columns, ...rows])}`;
}
