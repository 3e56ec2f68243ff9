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

test("every chart on every page has a CSV that opens", async ({ page }) => {
  const addresses = new Set<string>();
  for (const route of [
    "/en",
    "/en/challenges",
    "/en/countries/KOR",
    "/en/compare/ARG+KOR",
    "/en/time-in-stage",
  ]) {
    await page.goto(route);
    const links = page.getByRole("link", { name: "Download as CSV" });
    for (const link of await links.all()) addresses.add((await link.getAttribute("href")) ?? "");
  }
  expect(addresses.size).toBeGreaterThan(7);
  for (const address of addresses) {
    const response = await page.request.get(address);
    expect(response.status(), address).toBe(200);
    expect((await response.text()).trim().split("\r\n").length, address).toBeGreaterThan(1);
  }
});
