const mostTicks = 6;

/** Whole numbers from 0 up to the largest count, in even steps of 1, 2 or 5 times a power of ten. */
export function countTicks(largest: number): number[] {
  let step = 1;
  for (let power = 1; largest / step > mostTicks; power *= 10)
    step = [1, 2, 5].map((size) => size * power).find((size) => largest / size <= mostTicks) ?? 1;
  return Array.from({ length: Math.floor(largest / step) + 1 }, (_, index) => index * step);
}
