import { expect, test } from "./fixtures/test";

test("filters and sorting work on the page, stand in the address, and can be undone", async ({
  page,
}) => {
  await page.goto("/en/countries");
  const rows = page.locator("#countries-table tbody tr:visible");
  await expect(rows).toHaveCount(45);
  await page
    .getByRole("combobox", { name: "Participation", exact: true })
    .selectOption("implementing");
  await expect(rows).toHaveCount(4);
  await expect(page.getByRole("status")).toHaveText("4 of 45 countries shown");
  await expect(page).toHaveURL(/participation=implementing/);
  await page.getByRole("combobox", { name: "Stage", exact: true }).selectOption("not-reported");
  await expect(rows).toHaveCount(2);
  await page.reload();
  await expect(rows).toHaveCount(2);
  await page.getByRole("combobox", { name: "Region", exact: true }).selectOption("europe");
  await expect(page.getByRole("status")).toHaveText("No country fits these filters.");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(rows).toHaveCount(45);
});

test("countries stand by name in the reader's language unless another order is chosen", async ({
  page,
}) => {
  await page.goto("/es/countries");
  const names = page.locator("#countries-table tbody th");
  const shown = await names.allInnerTexts();
  expect(shown).toEqual([...shown].sort(new Intl.Collator("es").compare));
  await page.goto("/en/countries?sort=stage");
  await expect(page.locator("#countries-table tbody tr").last()).toContainText(/Use in production/);
});

test("a status page says stage, meaning, since when, who says so, and what matters", async ({
  page,
}) => {
  await page.goto("/en/countries/KOR");
  const main = page.locator("main");
  await expect(main).toContainText("The table was tested on real records");
  await expect(main).toContainText("24 Jun 2024");
  await expect(main).toContainText("Read in a public document");
  await expect(main).toContainText("not confirmed by the country");
  await expect(main).toContainText("never confirmed by the country");
  const source = main.getByRole("link", { name: "Source 8" }).first();
  await source.click();
  await expect(page.locator("#source-8")).toBeInViewport();
});

test("the history says in words what each version changed", async ({ page }) => {
  await page.goto("/en/countries/KOR");
  await page.getByText(/Version 1, known on 31 Dec 2017/).click();
  await expect(page.locator("#revisions")).toContainText(
    "Added to stages: Commitment and coordination. An inter-agency task force",
  );
});

test("context statements stand apart and count for nothing", async ({ page }) => {
  await page.goto("/en/countries/MEX");
  await expect(page.locator("#context")).toContainText("does not name the ICCS");
  await expect(page.locator("#lessons")).toContainText("No lesson reported");
});

test("a status page prints on two pages", async ({ page }) => {
  for (const code of ["KOR", "FRA", "ECU"]) {
    await page.goto(`/en/countries/${code}`);
    const pdf = await page.pdf({ format: "A4", margin: { top: "12mm", bottom: "12mm" } });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length;
    expect(pages, code).toBeLessThanOrEqual(2);
  }
});
