import { expect, test } from "./fixtures/test";

test("a page as of a day shows what was known then, and nothing later", async ({ page }) => {
  await page.goto("/en/as-of/2022-05-26/countries/KOR");
  await expect(page.getByText("As known on 26 May 2022")).toBeVisible();
  await expect(page.locator("main")).toContainText("Mapping");
  await expect(page.locator("main")).not.toContainText(
    "The Korean crime classification was completed",
  );
  await page.goto("/en/countries/KOR");
  await expect(page.locator("main")).toContainText("The Korean crime classification was completed");
});

test("a statement known before the day it speaks of does not count before that day", async ({
  page,
}) => {
  await page.goto("/en/as-of/2024-06-23/countries/KOR");
  await expect(page.locator(".stage-badge").first()).toContainText("Mapping");
  await page.goto("/en/as-of/2024-06-24/countries/KOR");
  await expect(page.locator(".stage-badge").first()).toContainText("Validation and adoption");
});

test("a day before the first record says so, and leads to the first", async ({ page }) => {
  await page.goto("/en/as-of/2001-01-01");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Nothing was known yet on 1 Jan 2001",
  );
  await page.getByRole("link", { name: /Read as of/ }).click();
  await expect(page).toHaveURL(/as-of\/2010-12-31$/);
  await expect(page.locator("main")).toContainText("Mexico");
});

test("a day in the future says that it shows what is known today", async ({ page }) => {
  await page.goto("/en/as-of/2999-01-01");
  await expect(page.getByText("lies in the future")).toBeVisible();
});

test.describe("a malformed date", () => {
  test.use({ expectsNotFound: true });

  for (const date of ["2022-02-30", "2022-5-26", "26.05.2022", "yesterday", "2022"])
    test(`${date} gets a page that explains the format`, async ({ page }) => {
      const response = await page.goto(`/en/as-of/${date}/countries`);
      expect(response?.status()).toBe(404);
      await expect(page.getByText("written as year-month-day")).toBeVisible();
      await page.getByRole("link", { name: "Try 2022-05-26" }).click();
      await expect(page).toHaveURL(/\/en\/as-of\/2022-05-26$/);
    });
});

test("links keep the day that is read", async ({ page }) => {
  await page.goto("/es/as-of/2023-12-31");
  await page.locator("#timeline").getByRole("link", { name: "Mongolia" }).click();
  await expect(page).toHaveURL(/\/es\/as-of\/2023-12-31\/countries\/MNG$/);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/as-of\/2023-12-31\/countries\/MNG$/);
});
