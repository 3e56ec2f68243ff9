import { median, report, requestsPerSecond } from "./measure";
import type { BenchServer } from "./server";

const rounds = 3;

/** Cached pages against bare static pages of the same size, taken in turns. */
export async function benchServing(
  tracker: BenchServer,
  bare: BenchServer,
  paths: readonly string[],
): Promise<void> {
  for (const [index, path] of paths.entries()) {
    const ours: number[] = [];
    const theirs: number[] = [];
    // What a process does for the first thousands of requests is its own compilation, not its service.
    await requestsPerSecond(`${bare.url}/p/${index}`);
    await requestsPerSecond(tracker.url + path);
    for (let round = 0; round < rounds; round += 1) {
      theirs.push(await requestsPerSecond(`${bare.url}/p/${index}`));
      ours.push(await requestsPerSecond(tracker.url + path));
    }
    const rates = `${median(ours).toFixed(0)} against ${median(theirs).toFixed(0)} a second`;
    report(`cached ${path}: ${rates}`, median(ours) / median(theirs), { atLeast: 0.85 });
  }
}

/** The size of each page's HTML, in bytes. */
export async function sizesOf(server: BenchServer, paths: readonly string[]): Promise<number[]> {
  return Promise.all(
    paths.map(async (path) => (await (await fetch(server.url + path)).arrayBuffer()).byteLength),
  );
}
