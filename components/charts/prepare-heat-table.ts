import type { CsvRow } from "@/lib/csv";

/** A number of the table; null where nothing was reported, which is not 0. */
export interface HeatCell {
  value: number | null;
  href?: string;
  /** The accessible name of the number, where the headers alone do not say it. */
  label?: string;
}

export interface HeatRow {
  key: string;
  label: string;
  cells: readonly HeatCell[];
  total: HeatCell;
}

const heatLevels = 5;

/** The shade of a value: 0 for nobody, then 1 to 5 in equal parts of the largest value; undefined where nothing was reported. */
export function heatLevel(value: number | null, largest: number): number | undefined {
  if (value === null) return undefined;
  return value <= 0 ? 0 : Math.min(heatLevels, Math.ceil((value / largest) * heatLevels));
}

/** The largest value of the cells, totals aside; 0 where there is none. */
export function largestValue(rows: readonly HeatRow[]): number {
  return Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)));
}

/** The table as it is, with the keys of its rows and columns for headers. */
export function csvOfHeatTable(
  rowHeader: string,
  columns: readonly { key: string }[],
  rows: readonly HeatRow[],
): CsvRow[] {
  return [
    [rowHeader, ...columns.map(({ key }) => key), "total"],
    ...rows.map(({ key, cells, total }) => [key, ...cells.map(({ value }) => value), total.value]),
  ];
}
