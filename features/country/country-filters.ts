export type Filters = Record<string, string>;

/** The filters that an address asks for, among those there are. */
export function filtersOf(query: string, names: readonly string[]): Filters {
  return Object.fromEntries(
    [...new URLSearchParams(query)].filter(([name, value]) => names.includes(name) && value !== ""),
  );
}

/** The query of an address that asks for the filters; empty without any. */
export function queryOf(filters: Filters): string {
  const query = new URLSearchParams(filters).toString();
  return query === "" ? "" : `?${query}`;
}
