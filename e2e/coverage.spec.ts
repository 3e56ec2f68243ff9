import { expectAccessible } from "./fixtures/accessibility";
import { addPerson } from "./fixtures/people";
import { runScript } from "./fixtures/run-script";
import { expect, test } from "./fixtures/test";
import { languages } from "./public-routes";

test.use({ database: "coverage" });

test("a published table shows its checks, its changes and the coverage of its country", async ({
  page,
  tracker,
}) => {
  test.setTimeout(120_000);
  const tableId = runScript(
    { DATA_DIR: tracker.dataDir },
    "seed/testing/publish-table.ts",
    "JOR",
    addPerson(tracker, { role: "focal-point", country: "JOR" }).userId,
    addPerson(tracker, { role: "reviewer" }).userId,
  );
  await page.goto(`/en/classification/tables/${tableId}`);
  await expect(page.locator("#checks")).toContainText("2 offences count; 1 set aside");
  await expect(page.locator("#checks h3").first()).toHaveText("Unmapped: 1");
  await expect(page.locator("#changes")).toContainText("Jumps: 1");
  const figure = page.locator("#progress");
  await expect(figure).toContainText("2 versions are published. In the newest 2 offences count");
  await figure.getByText("Show as a table").click();
  await expect(figure.getByRole("row", { name: /^Version 2/ })).toContainText(/50%\s*2\s*0%/);
  const href = await figure.getByRole("link", { name: "Download as CSV" }).getAttribute("href");
  const csv = await (await page.request.get(href ?? "")).text();
  expect(csv.trim().split("\r\n").at(-1)).toMatch(/^2,.*,2,0\.5,0$/);
  const unknown = await page.request.get("/api/charts/table-progress.nobody");
  expect(unknown.status()).toBe(404);
  await page.getByRole("link", { name: "Coverage by section and institution" }).click();
  await expect(page).toHaveURL(/\/en\/countries\/JOR\/coverage$/);
  const row = (section: RegExp) => page.getByRole("row", { name: section });
  await expect(row(/^Offences that count/)).toContainText("50%");
  await expect(row(/^02 Acts causing harm/)).toContainText("Offences: 1");
  await expect(row(/^01 Acts leading to death/)).toContainText("No offence");
  await expect(page.locator("#indicators").getByRole("row", { name: /^5\.2\.1/ })).toContainText(
    /With an offence: 0201.*Without an offence: 0208 and 0301/s,
  );

  // The status page says the same, beside what was said.
  await page.getByRole("link", { name: "Status page of Jordan" }).click();
  const sentence = page.locator("#coverage li", { hasText: "National police" });
  await expect(sentence).toContainText("2 offences count; share tied to a category");
  await expect(sentence).toContainText("50%");
  await expect(sentence).toContainText("Version 2");
  const criterion = (name: RegExp) => page.locator("#criteria").getByRole("row", { name });
  await expect(criterion(/^3\.2/)).toContainText("Sections with an offence: 1 of 11.");
  await expect(criterion(/^3\.3/)).toContainText("Tied to no category: 1 of 2");
  await expect(criterion(/^4\.1/)).toContainText("nothing that a table can show");
  await expect(criterion(/^4\.2/)).not.toContainText("table");
  await page.locator("#coverage").getByRole("link", { name: "Coverage by section" }).click();
  await expect(page).toHaveURL(/\/en\/countries\/JOR\/coverage$/);

  // A section tells of every table, also of those that tie nothing to it.
  await page.goto("/en/classification/02");
  await expect(row(/Jordan/)).toContainText(/National police\s*1\s*2\s*0%/);
  await page.goto("/en/classification/11");
  await expect(row(/Jordan/)).toContainText(/None\s*None\s*None/);

  // Its offences are found by their words, those that were set aside or not tied too.
  await page.goto("/en/classification/tables");
  await page.getByRole("searchbox", { name: "Words of an offence’s name" }).fill("OFFEN 1");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page.locator("#results")).toContainText("1 offence found.");
  await expect(row(/^Offence 1/)).toContainText(/0201 .*Jordan.*National police/s);
  await page.goto("/en/classification/tables/search?q=offence");
  await expect(page.locator("#results")).toContainText("3 offences found.");
  await page.goto("/en/classification/tables/search?q=%22*");
  await expect(page.locator("#results")).toContainText("no word in this query");
  for (const language of languages) {
    for (const path of [
      "classification/tables/search?q=offence",
      "countries/JOR/coverage",
      "countries/JOR",
      "classification/02",
    ]) {
      await page.goto(`/${language}/${path}`);
      await expectAccessible(page);
    }
    await page.goto(`/${language}/classification/tables/${tableId}`);
    await expectAccessible(page);
  }
});

test("of a country without a published table nothing is shown beside its criteria", async ({
  page,
}) => {
  await page.goto("/en/countries/CHL");
  await expect(page.locator("#coverage")).toContainText(
    "No correspondence table of this country is published yet.",
  );
  await expect(page.locator("#criteria")).not.toContainText("ublished table");
});
