import { expect, test } from "./fixtures/test";

test("a section opens to its divisions by keyboard, and leads to its page", async ({ page }) => {
  await page.goto("/en/classification");
  const tree = page.locator("#tree");
  await expect(tree.getByRole("link", { name: "0101 Intentional homicide" })).toBeHidden();
  await tree.locator("summary").first().focus();
  await page.keyboard.press("Enter");
  await expect(tree.getByRole("link", { name: "0101 Intentional homicide" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(tree.getByRole("link", { name: "Page of 01", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/classification\/01$/);
});

test("on paper the whole tree stands open", async ({ page }) => {
  await page.goto("/es/classification");
  await page.emulateMedia({ media: "print" });
  const deepest = page.getByRole("link", { name: "010321 Homicidio por tránsito vehicular" });
  await expect(deepest).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a misspelt word is searched and leads to the category with its place", async ({ page }) => {
    await page.goto("/es/classification");
    await page.getByLabel("Código, nombre o término del índice").fill("homicdio intencional");
    await page.getByRole("button", { name: "Buscar" }).click();
    await expect(page).toHaveURL(/\/es\/classification\/search\?q=homicdio/);
    await page.locator("#results a").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("0101 Homicidio intencional");
    const place = page.locator("#place");
    await expect(place.getByRole("link", { name: /^01 Actos/ })).toBeVisible();
    await expect(page.locator("#indicators")).toContainText("16.1.1");
    await page
      .getByRole("link", { name: "0102 Tentativa de homicidio intencional" })
      .first()
      .click();
    await expect(page).toHaveURL(/\/es\/classification\/0102$/);
  });
});

test("an analyst's reading of an indicator is marked as one", async ({ page }) => {
  const mark = "analyst's reading";
  await page.goto("/en/classification/0301");
  await expect(page.locator("#indicators li").first()).toContainText(mark);
  await page.goto("/en/classification/0101");
  await expect(page.locator("#indicators")).not.toContainText(mark);
});

test("Arabic pages give official names in English, marked as English, and say so", async ({
  page,
}) => {
  await page.goto("/ar/classification/01049");
  const name = page.locator("h1 [lang=en]");
  await expect(name).toHaveText("Other acts of assisting or instigating suicide");
  await expect(name).toHaveAttribute("dir", "ltr");
  await expect(page.locator("main")).toContainText("بالإنكليزية والإسبانية");
});

test("an index term whose code version 1.0 does not have leads to no category", async ({
  page,
}) => {
  await page.goto("/en/classification/search?q=piracy");
  await expect(page.locator("#results a").first()).toHaveText("11012 Piracy");
  await expect(page.locator("#stray-terms li")).toHaveText("Piracy — the index prints 011012");
  await expect(page.locator("#stray-terms a")).toHaveCount(0);
});

test.describe("a code that is none", () => {
  test.use({ expectsNotFound: true });

  test("but a known misprint is a 404 that says which is meant", async ({ page }) => {
    const response = await page.goto("/en/classification/0908");
    expect(response?.status()).toBe(404);
    await page.getByRole("link", { name: /^0909 Other acts against public safety/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("0909");
  });

  test("but stands in the index is a 404 with its terms", async ({ page }) => {
    const response = await page.goto("/en/classification/060132");
    expect(response?.status()).toBe(404);
    await expect(page.locator("#stray-terms")).toContainText("Drug trafficking");
  });

  test("because it lost its zero is a 404 that leads on", async ({ page }) => {
    const response = await page.goto("/en/classification/101");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("link", { name: /^01 Acts leading to death/ })).toBeVisible();
  });
});

test("a search as of a day that cannot be read explains the format", async ({ page }) => {
  const response = await page.request.get("/en/as-of/2022-02-30/classification/search?q=x");
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain("written as year-month-day");
});
