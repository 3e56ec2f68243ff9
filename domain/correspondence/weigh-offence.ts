import type { Correspondence, NationalOffence } from "./national-offence";

/** An offence counts in a table unless its authors set it aside. */
export function isCounted({ exclusion }: NationalOffence): boolean {
  return exclusion === null;
}

/** Whether the shares of one offence are more than the whole together; three thirds, as people write them, are not. */
export function exceedsWhole(correspondences: readonly Pick<Correspondence, "share">[]): boolean {
  return correspondences.reduce((sum, { share }) => sum + (share ?? 0), 0) > 1.005;
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
