import type { Correspondence } from "./national-offence";

/** Whether two people tied an offence to the same categories. Their order, and kinds, shares and notes, say nothing. */
function isSameReading(
  some: readonly Correspondence[],
  others: readonly Correspondence[],
): boolean {
  const codesOf = (ties: readonly Correspondence[]) =>
    ties
      .map(({ category }) => category)
      .sort()
      .join(" ");
  return codesOf(some) === codesOf(others);
}

/** Whether two of the readings of an offence, or one of them and the table, differ. Without a reading, nothing does. */
export function isDisputed(
  table: readonly Correspondence[],
  readings: readonly (readonly Correspondence[])[],
): boolean {
  return readings.some((reading) => !isSameReading(reading, table));
}
