import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { addPerson, giveSession } from "./fixtures/people";
import { expect, test } from "./fixtures/test";

test.use({ database: "browser-crash" });

const typedMs = 6_000;
const lossMs = 2_000;

test("a browser killed without a line, in the middle of typing, loses no more than the last two seconds", async ({
  tracker,
  launchOptions,
}) => {
  test.setTimeout(60_000);
  const folder = mkdtempSync(path.join(os.tmpdir(), "tracker-profile-"));
  const ana = addPerson(tracker, { role: "focal-point", country: "OMN" });
  const start = async () => {
    const context = await chromium.launchPersistentContext(folder, {
      ...launchOptions,
      baseURL: tracker.url,
    });
    await giveSession(context, tracker, ana);
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  };
  const { context, page } = await start();
  await page.goto("/en/workspace/countries/OMN/edit#nextSteps");
  await page.getByRole("button", { name: "Begin an update" }).click();
  await page.getByRole("link", { name: "Next steps" }).click();
  await page.getByRole("button", { name: "Add a next step" }).click();
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await context.setOffline(true);
  const text = page.getByLabel("In words", { exact: true });
  const from = Date.now();
  const typed: { at: number; words: string }[] = [];
  for (let words = ""; Date.now() - from < typedMs; typed.push({ at: Date.now(), words })) {
    words += `word${typed.length} `;
    await text.fill(words);
  }
  const killedAt = Date.now();
  for (const id of processesOf(folder)) process.kill(id, "SIGKILL");
  const safe =
    typed
      .filter(({ at }) => at < killedAt - lossMs)
      .at(-1)
      ?.words.trim() ?? "";
  expect(safe).not.toBe("");

  const again = await start();
  await again.page.goto("/en/workspace/countries/OMN/edit#nextSteps");
  await expect(again.page.getByRole("listitem").filter({ hasText: safe })).toBeVisible();
  await again.context.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The processes of the browser that works in a folder of its own. */
function processesOf(folder: string): number[] {
  const found = execFileSync("pgrep", ["-f", "--", `--user-data-dir=${folder}`]);
  return found.toString().trim().split("\n").map(Number);
}
