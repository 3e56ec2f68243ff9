import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runScript } from "./fixtures/run-script";
import { expect, test } from "./fixtures/test";

test.use({ database: "publication" });

test("what another process publishes shows on every page, without a restart, and the past stays as it was", async ({
  page,
  tracker,
}) => {
  const text = `Counting rules differ between provinces (${tracker.url})`;
  const figure = "/en/figures/challenge.CNT.any.open";
  for (const address of ["/en", "/en/countries/BHR", figure]) await page.goto(address);
  await expect(page.locator("#counted tbody tr", { hasText: "Bahrain" })).toHaveCount(0);

  runScript({ DATA_DIR: tracker.dataDir }, "seed/testing/publish-challenge.ts", "BHR", text);

  await expect(async () => {
    await page.goto("/en/countries/BHR");
    await expect(page.locator("#challenges")).toContainText(text, { timeout: 1 });
  }).toPass({ timeout: 5_000 });
  await page.goto(figure);
  await expect(page.locator("#counted")).toContainText("Bahrain");
  await page.goto("/en/as-of/2026-01-01/countries/BHR");
  await expect(page.locator("#challenges")).not.toContainText(text);
});

test("the build holds no data of any country", () => {
  const folder = path.join(process.env.NEXT_DIST_DIR || ".next", "server");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(js|html|rsc|json|body|meta)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), "utf8");
    expect(text.includes("Saint Vincent"), file).toBe(false);
    expect(text.includes("inter-agency task force"), file).toBe(false);
  }
});
