/** What a column of a correspondence table can hold. The first three are needed. */
export const columnRoles = [
  "code",
  "name",
  "category",
  "legalReference",
  "validFrom",
  "validTo",
  "kind",
  "share",
  "confidence",
  "note",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Which column holds what, by its place from 0; what no column holds is left out. */
export type ColumnChoice = Partial<Record<ColumnRole, number>>;
