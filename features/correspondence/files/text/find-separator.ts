import { DomainError } from "@/lib/errors";
import { type Separator, separators } from "../table-file";
import { CsvRows } from "./csv-rows";

/** The separator that a first line states, as Excel writes and reads it. */
const statement = /^sep=([,;\t|])(?:\r|\n|$)/;

/** What parts the cells of a text: stated in its first line, or what parts most rows alike into the most cells; a comma where nothing does. */
export function findSeparator(sample: string): { separator: Separator; isStated: boolean } {
  const stated = separators.find((separator) => separator === statement.exec(sample)?.[1]);
  if (stated) return { separator: stated, isStated: true };
  const scores = separators.map((separator) => scoreOf(sample, separator));
  const best = Math.max(...scores);
  return {
    separator: (best > 0 ? separators[scores.indexOf(best)] : undefined) ?? ",",
    isStated: false,
  };
}

/** How many rows of the sample have the commonest width, and how wide it is; none is sure by a single row of words. */
function scoreOf(sample: string, separator: Separator): number {
  const widths = new Map<number, number>();
  const rows = rowsOf(sample, separator).filter((row) => row.length > 0);
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width = 1, count = 0] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  if (width === 1) return 0;
  // Nearly square: that all rows agree says more than that a row has many cells.
  return (count / rows.length) ** 2 * Math.log2(1 + width);
}

function rowsOf(sample: string, separator: Separator): string[][] {
  try {
    return new CsvRows(separator).push(`${sample}\n`);
  } catch (error) {
    // Parted like this it breaks a limit, so this is not how it is parted.
    if (error instanceof DomainError) return [];
    throw error;
  }
}
