import { expect, test } from "./fixtures/test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the dots, the table and the CSV hold the same stays of countries", async ({ page }) => {
    await page.goto("/en/time-in-stage");
    const rows = page.locator("#time-in-stage-table tbody tr");
    const count = await rows.count();
    expect(count).toBeGreaterThan(5);
    await expect(page.locator(".time-mark")).toHaveCount(count);
    await expect(page.locator("#strips")).toContainText(`${count} stays at a stage were on record`);
    const csv = page.getByRole("link", { name: "Download as CSV" });
    const text = await (await page.request.get((await csv.getAttribute("href")) ?? "")).text();
    expect(text.trim().split("\r\n")).toHaveLength(count + 1);
  });
});

test("a stay says whose it is and how long, and a first report only at least", async ({ page }) => {
  await page.goto("/en/time-in-stage");
  const mapping = page.locator("#strips li", {
    has: page.getByRole("heading", { name: "Mapping" }),
  });
  await expect(mapping.getByText("Republic of Korea: 5.5 to 6.5 years, ended")).toBeAttached();
  const row = page.locator("#time-in-stage-table tr", { hasText: "Finland" });
  await expect(row).toContainText("at least");
  await expect(row).toContainText("left out: first report");
});

test("under five countries with a known beginning there is no median", async ({ page }) => {
  await page.goto("/en/as-of/2024-12-31/time-in-stage");
  await expect(page.getByText("fewer than 5: no median.").first()).toBeVisible();
  await expect(page.locator(".time-median")).toHaveCount(0);
});

test("the overview leads there, and it leads to its method", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("link", { name: "How long countries stay at each stage" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Time in stage" })).toBeVisible();
  await page.getByRole("link", { name: "How the times are computed" }).click();
  await expect(page.locator("#durations")).toContainText("Kaplan and Meier");
});
