/** Moves labels apart so that neighbours are at least `gap` from each other and, where there is room, within `min` and `max`; their order stays. The result is in the order of the input. */
export function spreadLabels(
  centres: readonly number[],
  gap: number,
  min: number,
  max: number,
): number[] {
  const order = centres
    .map((centre, index) => ({ centre, index }))
    .sort((a, b) => a.centre - b.centre || a.index - b.index);
  let lowest = min;
  for (const label of order) {
    label.centre = Math.max(label.centre, lowest);
    lowest = label.centre + gap;
  }
  let highest = max;
  for (const label of order.toReversed()) {
    label.centre = Math.min(label.centre, highest);
    highest = label.centre - gap;
  }
  return order.sort((a, b) => a.index - b.index).map(({ centre }) => centre);
}
