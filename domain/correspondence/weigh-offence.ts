import type { NationalOffence } from "./national-offence";

/** An offence counts in a table unless its authors set it aside. */
export function isCounted({ exclusion }: NationalOffence): boolean {
  return exclusion === null;
}

/** The parts of an offence by category, 1 together: by its shares where all are stated, else equal parts. */
export function partsOf({
  correspondences,
}: NationalOffence): { category: string; part: number }[] {
  const shares = correspondences.map(({ share }) => share ?? 0);
  const isShared = correspondences.every(({ share }) => share !== null);
  const total = isShared ? shares.reduce((sum, share) => sum + share, 0) : correspondences.length;
  return correspondences.map(({ category }, at) => ({
    category,
    part: (isShared ? (shares[at] ?? 0) : 1) / total,
  }));
}
