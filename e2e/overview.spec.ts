import { expect, test } from "./fixtures/test";

test("every number of the overview opens a list of exactly as many countries", async ({ page }) => {
  await page.goto("/en");
  const links = await page.locator("main a[href*='/figures/']").evaluateAll((anchors) =>
    anchors.map((anchor) => ({
      href: anchor.getAttribute("href") ?? "",
      text: anchor.textContent ?? "",
    })),
  );
  const numbers = links.filter(({ text }) => /^\d+$/.test(text));
  expect(numbers.length).toBeGreaterThan(100);
  const expected = new Map(numbers.map(({ href, text }) => [href, Number(text)]));
  for (const [href, value] of [...expected].slice(0, 60)) {
    const html = await (await page.request.get(href)).text();
    const list = html.split('id="left-out"')[0] ?? "";
    const counted = list.match(/<tr[^>]*><th scope="row"/g)?.length ?? 0;
    expect(counted, href).toBe(value);
  }
});

test("a figure lists those counted and those left out, with the reason", async ({ page }) => {
  await page.goto("/en/figures/stage.not-reported");
  const counted = page.locator("#counted");
  for (const name of ["Mexico", "Colombia"])
    await expect(counted.getByRole("row", { name })).toContainText("Not reported");
  await expect(page.locator("#left-out").getByRole("row", { name: "Argentina" })).toContainText(
    "Commitment and coordination",
  );
  await expect(page.locator("#counted tbody tr")).toHaveCount(6);
  await expect(page.locator("#left-out tbody tr")).toHaveCount(39);
});

test("/ leads to the reader's language", async ({ request }) => {
  for (const [header, expected] of [
    ["es-MX,es;q=0.9,en;q=0.8", "/es"],
    ["ar", "/ar"],
    ["ko,fr;q=0.5", "/en"],
    ["fr;q=0.9,ar;q=0.95", "/ar"],
  ] as const) {
    const response = await request.get("/", {
      maxRedirects: 0,
      headers: { "Accept-Language": header },
    });
    expect(response.headers().location).toBe(expected);
  }
});

test("Mexico and Colombia show as implementing, with no stage reported", async ({ page }) => {
  for (const code of ["MEX", "COL"]) {
    await page.goto(`/en/countries/${code}`);
    await expect(page.locator("h1 + p")).toContainText("Implementing");
    await expect(page.locator(".stage-badge").first()).toContainText("Not reported");
  }
});
