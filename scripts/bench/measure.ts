import autocannon from "autocannon";

const seconds = 4;
const connections = 20;

/** Requests a second that a page is served with. */
export async function requestsPerSecond(url: string): Promise<number> {
  const result = await autocannon({ url, connections, duration: seconds });
  if (result.non2xx > 0) throw new Error(`${url} answered ${result.non2xx} times with an error`);
  return result.requests.average;
}

/** Milliseconds until the whole answer has arrived. */
export async function millisecondsOf(url: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return performance.now() - begun;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that a part of the values, 0 to 1, does not exceed. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
}

/** One line of the report: what was measured, the ratio, and whether it meets its aim. */
export function report(
  name: string,
  ratio: number,
  aim: { atLeast: number } | { atMost: number },
): void {
  const isMet = "atLeast" in aim ? ratio >= aim.atLeast : ratio <= aim.atMost;
  const words = "atLeast" in aim ? `aim ≥ ${aim.atLeast}` : `aim ≤ ${aim.atMost}`;
  console.log(
    `${isMet ? "met   " : "MISSED"}  ${ratio.toFixed(2).padStart(7)}  ${words.padEnd(12)}  ${name}`,
  );
}
