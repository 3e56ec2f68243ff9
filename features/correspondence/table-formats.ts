/** The forms in which a version is given out; the first three are read again. The last has its variables only. */
export const tableFormats = ["csv", "xlsx", "json", "ttl", "variables"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** Names that are the same in every language. */
export const formatNames: Record<Exclude<TableFormat, "variables">, string> = {
  csv: "CSV",
  xlsx: "XLSX",
  json: "JSON",
  ttl: "RDF (Turtle)",
};

export const tableMimeTypes: Record<TableFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
  ttl: "text/turtle; charset=utf-8",
  variables: "text/csv; charset=utf-8",
};
