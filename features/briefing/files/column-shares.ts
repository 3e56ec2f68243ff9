import type { TableBlock } from "@/domain/briefing/briefing-document";

/** The share of a table's width that each column takes: by the longest of its texts, within bounds. */
export function columnShares({ columns, rows }: TableBlock): number[] {
  return columns.map(({ label }, at) => {
    let longest = Math.max(label.length, 8);
    for (const row of rows) {
      const length = (row[at]?.runs ?? []).reduce((sum, { text }) => sum + text.length, 0);
      longest = Math.max(longest, length);
    }
    return Math.sqrt(Math.min(200, longest));
  });
}
