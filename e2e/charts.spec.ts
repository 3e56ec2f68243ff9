import { expect, test } from "./fixtures/test";

test("Recharts is fetched only when a chart nears the screen, and then draws", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response.url());
  });
  await page.setViewportSize({ width: 1280, height: 300 });
  await page.goto("/en", { waitUntil: "networkidle" });
  const before = scripts.length;
  await expect(page.locator("#stage-distribution .recharts-surface")).toHaveCount(0);
  await page.locator("#stage-distribution").scrollIntoViewIfNeeded();
  await expect(page.locator("#stage-distribution .recharts-bar-rectangle").first()).toBeAttached();
  expect(scripts.length).toBeGreaterThan(before);
});

test("a chart's table, its CSV and its headline hold the same figures", async ({ page }) => {
  await page.goto("/en");
  const figure = page.locator("#stage-distribution");
  await figure.getByText("Show as a table").click();
  const last = await figure.locator("tbody tr").last().locator("td").allInnerTexts();
  const href = await figure.getByRole("link", { name: "Download as CSV" }).getAttribute("href");
  const csv = await (await page.request.get(href ?? "")).text();
  const record = csv.trim().split("\r\n").at(-1)?.split(",").slice(1);
  expect(record).toEqual(last);
  const mapping = page
    .locator("#participation tbody tr", { hasText: "Mapping" })
    .locator("td")
    .last();
  expect(record?.[3]).toBe(await mapping.innerText());
});

test("a country that never reported is a gap in the timeline, not a step", async ({ page }) => {
  await page.goto("/en");
  const row = page.locator("#timeline li", { hasText: "Mexico" });
  await expect(row.getByRole("img")).toHaveAccessibleName("Not reported");
  await expect(row.locator("[data-hue]")).toHaveCount(0);
});

test("a CSV of an unknown chart or day is refused", async ({ request }) => {
  expect((await request.get("/api/charts/no-such-chart")).status()).toBe(404);
  expect((await request.get("/api/charts/stage-timeline?as-of=2022-13-01")).status()).toBe(400);
});
