import { expect, test } from "./fixtures/test";

test.use({ expectsNotFound: true });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an unknown country is a 404 that offers the list", async ({ page }) => {
      const response = await page.goto("/en/countries/ZZZ");
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("ZZZ");
      await expect(page.locator("main li a")).toHaveCount(45);
      await page.getByRole("link", { name: "Argentina" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Argentina");
    });

    for (const [path, offered] of [
      ["/en/meetings/nowhere-1999", "ICCS Meetings, Mexico City"],
      ["/en/challenges/XYZ", "Coordination between institutions"],
      ["/en/figures/stage.unheard-of", "How figures are computed"],
      ["/en/no/such/page", "Countries"],
    ] as const)
      test(`${path} is a 404 that leads on`, async ({ page }) => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(404);
        await expect(page.locator("main").getByRole("link", { name: offered })).toBeVisible();
      });
  });

test("a country that was not known yet on the day is a 404 then, and a page today", async ({
  page,
}) => {
  const response = await page.goto("/en/as-of/2016-01-01/countries/CHL");
  expect(response?.status()).toBe(404);
  expect((await page.goto("/en/countries/CHL"))?.status()).toBe(200);
});
