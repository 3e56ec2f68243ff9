import { expect, test } from "./fixtures/test";
import { languages, publicRoutes } from "./public-routes";

test.describe.configure({ mode: "parallel" });

for (const language of languages)
  for (const route of publicRoutes)
    test(`/${language}${route} has one heading, a skip link, Open Graph data and no untranslated key`, async ({
      page,
    }) => {
      await page.goto(`/${language}${route}`);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
      for (const property of ["og:title", "og:description", "og:url"])
        await expect(page.locator(`meta[property="${property}"]`)).toHaveAttribute("content", /.+/);
      await expect(page).toHaveTitle(/.+/);
      const text = await page.locator("body").innerText();
      expect(text).not.toMatch(
        /\b(overview|country|figure|chart|stage|lessons|meetings|compare|challenges|classification|method|site)\.[a-z]+[A-Z.]/,
      );
      await page.keyboard.press("Tab");
      await expect(page.locator("a[href='#content']")).toBeFocused();
    });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const route of publicRoutes)
    test(`/en${route} is complete`, async ({ page }) => {
      const response = await page.goto(`/en${route}`);
      expect(response?.status()).toBe(200);
      await expect(page.locator("h1")).toBeVisible();
      expect((await page.locator("main").innerText()).length).toBeGreaterThan(200);
      await expect(page.locator("footer")).toContainText("not an official UNODC site");
    });

  test("the country table holds every country and hides the filters", async ({ page }) => {
    await page.goto("/en/countries");
    await expect(page.locator("#countries-table tbody tr")).toHaveCount(45);
    await expect(page.getByLabel("Participation")).toBeHidden();
  });

  test("the form for another day leads there", async ({ page }) => {
    await page.goto("/en/countries");
    await page.getByLabel("Read as of a day").fill("2022-05-26");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/\/en\/as-of\/2022-05-26\/countries$/);
    await expect(page.getByText("As known on 26 May 2022")).toBeVisible();
  });
});
