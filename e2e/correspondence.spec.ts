import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/accessibility";
import { addPerson, giveSession, signInAs } from "./fixtures/people";
import { expect, test } from "./fixtures/test";
import { openAs } from "./fixtures/two-browsers";
import { languages } from "./public-routes";

test.use({ database: "correspondence" });
test.describe.configure({ mode: "serial" });

const text = [
  "code,offence,iccs",
  "11,Killing (invented),101",
  "12,Theft (invented),502.0",
  "13,Repealed offence (invented),Not used",
].join("\n");

/** Begins the table of an institution, and leaves its page open. */
async function beginTable(page: Page, institution: string) {
  await page.goto("/en/workspace/correspondence");
  const summary = page.getByText("Begin a table");
  if (!(await page.getByLabel("Name of the institution").isVisible())) await summary.click();
  await page.getByLabel("Kind of institution").selectOption("police");
  await page.getByLabel("Name of the institution").fill(institution);
  await page.getByRole("button", { name: "Begin the table" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(institution);
}

async function checkFile(page: Page, content: string) {
  await page.getByRole("link", { name: "Import a file" }).click();
  await page.getByLabel("Table as a file").setInputFiles({
    ...{ name: "offences.csv", mimeType: "text/csv", buffer: Buffer.from(content) },
  });
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.locator("#rows h2")).toContainText("row");
}

test("a table is imported, submitted, returned, published and read, and each sees whose turn it is", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  test.setTimeout(90_000);
  const reviewing = addPerson(tracker, { role: "reviewer" });
  await signInAs(context, tracker, { role: "focal-point", country: "JOR" });
  await beginTable(page, "Police of the test");
  await checkFile(page, text);
  await expect(page.locator("#rows")).toContainText("2 valid as they stand or after repair");
  await expect(page.getByText("Nothing of this is stored yet.")).toBeVisible();
  await page.getByRole("button", { name: "Store as a draft" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Version 1");
  await expect(page.locator("#offences")).toContainText("3 offences.");
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText("It is the Centre’s turn")).toBeVisible();

  const reviewer = await openAs(browser, tracker, reviewing);
  await reviewer.goto("/en/workspace");
  await reviewer
    .getByRole("link", { name: /submitted the correspondence table of Police of the test/ })
    .click();
  await reviewer.getByText("Return", { exact: true }).first().click();
  await reviewer.getByRole("button", { name: "Return" }).click();
  await expect(
    reviewer.getByText("Say what is to be corrected, or comment on an offence first.").first(),
  ).toBeVisible();
  await reviewer.getByLabel("What is to be corrected").fill("Say what 13 was.");
  await reviewer.getByRole("button", { name: "Return" }).click();
  await expect(reviewer.getByText("Say what 13 was.")).toBeVisible();

  await page.reload();
  await expect(page.getByText("Say what 13 was.")).toBeVisible();
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText("It is the Centre’s turn")).toBeVisible();
  await reviewer.reload();
  const publicPage = await browser.newPage({ baseURL: tracker.url });
  await publicPage.goto("/en/classification/tables");
  await expect(publicPage.getByRole("main")).not.toContainText("Police of the test");
  await reviewer.getByRole("button", { name: "Publish" }).click();
  await expect(reviewer.getByText("It does not change any more.")).toBeVisible();

  await expect(async () => {
    await publicPage.goto("/en/classification/tables");
    await publicPage.getByRole("link", { name: "Police of the test" }).click({ timeout: 1_000 });
  }).toPass();
  await expect(publicPage.locator("#offences")).toContainText("Theft (invented)");
  const download = publicPage.waitForEvent("download");
  await publicPage.getByRole("link", { name: "CSV" }).first().click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("correspondence-JOR-police-v1.csv");
  await publicPage.goto("/en/classification/0502");
  await expect(publicPage.locator("#countries")).toContainText("Jordan");

  await page.goto("/en/workspace/correspondence");
  await page.getByRole("link", { name: "Police of the test" }).click();
  await checkFile(page, await readFile(await file.path(), "utf8"));
  await expect(page.getByText("nobody has changed it since")).toBeVisible();
  for (const heading of await page.locator("#changes h3").all())
    await expect(heading).toHaveText(/: 0$/);
});

test("what was not checked is not stored, and an import is undone", async ({
  page,
  context,
  tracker,
}) => {
  await giveSession(context, tracker, addPerson(tracker, { role: "contributor", country: "PAN" }));
  await beginTable(page, "Courts of the test");
  await checkFile(page, text);
  const pasted = page.getByLabel("Or its text, pasted from a spreadsheet");
  await pasted.fill(`${text}\n14,Added after the check (invented),0401`);
  await page.getByRole("button", { name: "Store as a draft" }).click();
  await expect(page.getByText("This is not what was checked.")).toBeVisible();
  await page.getByRole("button", { name: "Store as a draft" }).click();
  await expect(page.locator("#offences")).toContainText("Added after the check (invented)");
  await page.getByRole("button", { name: "Undo the import" }).click();
  await expect(page.locator("#versions")).toContainText("Withdrawn on");
});

test("a country outside neither sees nor opens the table", async ({ page, context, tracker }) => {
  await giveSession(context, tracker, addPerson(tracker, { role: "focal-point", country: "OMN" }));
  await page.goto("/en/workspace/correspondence");
  await expect(page.getByRole("main")).toContainText("No table yet.");
});

test.describe("under the address of another table", () => {
  test.use({ expectsNotFound: true });

  test("no page of a version is found", async ({ page, context, tracker }) => {
    await signInAs(context, tracker, { role: "contributor", country: "CHL" });
    await beginTable(page, "Prosecutors of the test");
    const other = page.url();
    await page.goto("/en/workspace/correspondence");
    await beginTable(page, "Prisons of the test");
    await page.getByText("Begin a version").click();
    await page.getByRole("button", { name: "Begin the version" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Version 1");
    const own = page.url();
    const elsewhere = `${other}/${own.split("/").at(-1)}`;
    for (const place of ["", "/workbench", "/workbench/second-reading"]) {
      expect((await page.goto(own + place))?.status()).toBe(200);
      expect((await page.goto(elsewhere + place))?.status()).toBe(404);
    }
  });
});

for (const language of languages)
  test(`correspondence tables keep WCAG 2.2 A and AA in ${language}`, async ({
    page,
    context,
    tracker,
  }) => {
    test.setTimeout(60_000);
    await signInAs(context, tracker, { role: "focal-point", country: "JOR" });
    await page.goto(`/${language}/workspace/correspondence`);
    await page.locator("main details:not([open]) > summary").first().click();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Police of the test" }).click();
    await expectAccessible(page);
    await page.locator("#versions a").first().click();
    await expectAccessible(page);
  });
