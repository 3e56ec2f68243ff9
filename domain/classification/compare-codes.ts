/** Orders codes as texts, so that a category comes right before those below it. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
