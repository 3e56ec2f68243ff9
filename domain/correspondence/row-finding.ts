import type { ColumnRole } from "./column-role";
import type { CodeRepair } from "./read-category-code";

/** What becomes of a row, the better first: taken as it stands; mended by its form; mended or shortened so that somebody should look; kept without a category, with its text; not taken until its author chooses; not taken. */
export const rowVerdicts = [
  "accepted",
  "repaired",
  "warned",
  "excluded",
  "asked",
  "refused",
] as const;
export type RowVerdict = (typeof rowVerdicts)[number];

/** What was found in a cell of a row, and what it led to. */
export interface RowFinding {
  code:
    | CodeRepair
    | "excluded"
    | "unmapped"
    | "answered"
    | "category-ambiguous"
    | "category-unknown"
    | "code-missing"
    | "name-missing"
    | "value-unread"
    | "share-sum"
    | "row-refused"
    | "joined"
    | "row-repeated"
    | "code-repeated";
  role: ColumnRole;
  /** What the cell says. */
  cell: string;
  /** The codes that it became, or can mean. */
  codes: string[];
}

const verdictOf: Record<RowFinding["code"], RowVerdict> = {
  decimals: "repaired",
  "leading-zero": "repaired",
  points: "repaired",
  label: "repaired",
  name: "repaired",
  letters: "warned",
  misprint: "warned",
  excluded: "excluded",
  unmapped: "accepted",
  answered: "repaired",
  "category-ambiguous": "asked",
  "category-unknown": "refused",
  "code-missing": "refused",
  "name-missing": "refused",
  "value-unread": "warned",
  "share-sum": "warned",
  "row-refused": "refused",
  joined: "accepted",
  "row-repeated": "refused",
  "code-repeated": "refused",
};

/** The worst of what was found in a row. */
export function verdictOfRow(findings: readonly RowFinding[]): RowVerdict {
  if (findings.length === 0) return "accepted";
  const worst = Math.max(0, ...findings.map(({ code }) => rowVerdicts.indexOf(verdictOf[code])));
  return rowVerdicts[worst] ?? "refused";
}
