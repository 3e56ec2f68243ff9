import type { Correspondence } from "./national-offence";

type Ties = readonly Correspondence[];

/** What several say of one offence where they differ: for each of them, in their order, what it says. */
export type Difference =
  /** Who ties the offence to the category. */
  | { what: "category"; category: string; said: boolean[] }
  /** How it lies to a category that all of them who are asked tie it to; undefined for those who do not tie it there. */
  | { what: "kind"; category: string; said: (Correspondence["kind"] | undefined)[] }
  | { what: "share"; category: string; said: (number | null | undefined)[] };

/** Where what is said of an offence differs in categories, kinds and shares, by category. Order, confidence and notes say nothing. */
export function differencesOf(sayings: readonly Ties[]): Difference[] {
  const categories = new Set(sayings.flatMap((ties) => ties.map(({ category }) => category)));
  return [...categories].sort().flatMap((category) => {
    const tied = sayings.map((ties) => ties.find((tie) => tie.category === category));
    const kinds = tied.map((tie) => tie?.kind);
    const shares = tied.map((tie, at) => tie && shareOf(tie, sayings[at] ?? []));
    const differences: Difference[] = [];
    if (tied.includes(undefined))
      differences.push({ what: "category", category, said: tied.map((tie) => tie !== undefined) });
    if (differ(kinds)) differences.push({ what: "kind", category, said: kinds });
    if (differ(shares)) differences.push({ what: "share", category, said: shares });
    return differences;
  });
}

/** Whether one of the readings differs from the table, and with it perhaps from another. Without a reading, nothing does. */
export function isDisputed(table: Ties, readings: readonly Ties[]): boolean {
  return readings.some((reading) => differencesOf([table, reading]).length > 0);
}

/** Who ties an offence to one category and states no share means all of it. */
function shareOf({ share }: Correspondence, ties: Ties): number | null {
  return share ?? (ties.length === 1 ? 1 : null);
}

function differ(said: readonly unknown[]): boolean {
  return new Set(said.filter((each) => each !== undefined)).size > 1;
}
