import { execFileSync } from "node:child_process";
import { chromium, type Page } from "@playwright/test";
import { percentile, report } from "./measure";
import type { BenchServer } from "./server";

declare global {
  /** Milliseconds from each key to the frame that shows what it did. */
  var paints: number[];
}

const offences = 5_000;
const rounds = 60;
const limitMs = 100;

/** The workbench on a draft of five thousand offences, in a browser: how long each key takes until its frame is shown. */
export async function benchWorkbench(
  server: BenchServer,
  dataDir: string,
  executablePath: string,
): Promise<void> {
  const [userId = "", cookie = ""] = run(dataDir, "add-person.ts", [
    ...["mapper@example.org", "mapper", "contributor", "CHL"],
  ]).split("\t");
  const place = run(dataDir, "import-draft.ts", ["CHL", userId, String(offences)]);
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const context = await browser.newContext({ locale: "en" });
    const [name = "", value = ""] = cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: server.url }]);
    const page = await context.newPage();
    await page.addInitScript(timeKeys);
    await page.goto(`${server.url}/en/workspace/correspondence/${place}/workbench`);
    await measure(page);
  } finally {
    await browser.close();
  }
}

async function measure(page: Page): Promise<void> {
  const times: Record<string, number[]> = { move: [], take: [], save: [] };
  const storing: number[] = [];
  await page.locator("button[aria-keyshortcuts='1']").waitFor();
  await page.locator("a[data-offence][aria-current]").focus();
  for (let round = 0; round < rounds; round += 1) {
    times.move?.push(await press(page, "j"));
    await page.locator("button[aria-keyshortcuts='1']").waitFor();
    times.take?.push(await press(page, "1"));
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    const begun = performance.now();
    times.save?.push(await press(page, "Enter"));
    if (!(await answered).ok()) throw new Error("an offence was not stored");
    storing.push(performance.now() - begun);
    await page.locator("button[aria-keyshortcuts='1']").waitFor();
  }
  for (const [name, taken] of Object.entries(times))
    report(
      `workbench, ${offences} offences: ${name}, ms until shown, 95th percentile of ${taken.length}`,
      percentile(taken, 0.95),
      { atMost: limitMs },
    );
  report(
    `workbench, ${offences} offences: save, ms until stored, 95th percentile of ${storing.length}`,
    percentile(storing, 0.95),
    { atMost: limitMs },
  );
}

async function press(page: Page, key: string): Promise<number> {
  const before = await page.evaluate(() => globalThis.paints.length);
  await page.keyboard.press(key);
  await page.waitForFunction((count) => globalThis.paints.length > count, before);
  return page.evaluate(() => globalThis.paints.at(-1) ?? Number.NaN);
}

/** In the page: a frame is shown when the first task after its drawing runs. */
function timeKeys(): void {
  globalThis.paints = [];
  addEventListener(
    "keydown",
    (event) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.paints.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      });
    },
    true,
  );
}

function run(dataDir: string, script: string, words: readonly string[]): string {
  const program = ["--conditions=react-server", "--import", "tsx", `seed/testing/${script}`];
  return execFileSync(process.execPath, [...program, ...words], {
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  }).trim();
}
