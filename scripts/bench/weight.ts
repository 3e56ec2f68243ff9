import { chromium } from "@playwright/test";
import { findChromium } from "../find-chromium.mjs";
import { report } from "./measure";
import type { BenchServer } from "./server";

const allowanceBytes = 20_000;

/** The JavaScript that a page loads before anyone scrolls, gzipped, against that of a bare page. */
export async function benchWeight(
  tracker: BenchServer,
  bare: BenchServer,
  paths: readonly string[],
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await findChromium()),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  const bytesOf = async (url: string) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(url, { waitUntil: "networkidle" });
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => /\.js(\?|$)/.test(entry.name))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    );
    await page.close();
    return bytes;
  };
  const bareBytes = await bytesOf(`${bare.url}/p/0`);
  for (const path of paths) {
    const bytes = await bytesOf(tracker.url + path);
    const more = bytes - bareBytes;
    report(
      `JavaScript of ${path} before scrolling: ${(bytes / 1000).toFixed(1)} kB gzip, ${(more / 1000).toFixed(1)} kB more than bare; share of the 20 kB`,
      more / allowanceBytes,
      { atMost: 1 },
    );
  }
  await browser.close();
}
