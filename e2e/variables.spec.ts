import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/accessibility";
import { addPerson, giveSession, signInAs } from "./fixtures/people";
import { runScript } from "./fixtures/run-script";
import { expect, test } from "./fixtures/test";
import type { TrackerServer } from "./fixtures/tracker-server";
import { openAs } from "./fixtures/two-browsers";
import { languages } from "./public-routes";

test.use({ database: "variables" });

/** Publishes a table of a country, and gives its id. */
function publishTable(tracker: TrackerServer, country: string): string {
  return runScript(
    { DATA_DIR: tracker.dataDir },
    "seed/testing/publish-table.ts",
    country,
    addPerson(tracker, { role: "focal-point", country }).userId,
    addPerson(tracker, { role: "reviewer" }).userId,
  );
}

/** Begins a draft on the published version, and opens where its variables are stated. */
async function openVariables(page: Page, tableId: string) {
  await page.goto(`/en/workspace/correspondence/${tableId}`);
  await page.getByText("Begin a version", { exact: true }).click();
  await page.getByRole("button", { name: "Begin the version" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Version 3");
  await page.getByRole("link", { name: "State the variables" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Disaggregating variables");
}

const save = (page: Page) => page.getByRole("button", { name: "Save the variables" }).click();
const extentOf = (page: Page, place: string) =>
  page.getByLabel(`Recorded: ${place}`, { exact: true });
const added = (page: Page, field: string) =>
  page.getByLabel(`New statement 1: ${field}`, { exact: true });

test("variables are stated in a draft, reviewed and published, and the coverage of the country shows them", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  test.setTimeout(120_000);
  const tableId = publishTable(tracker, "JOR");
  const reviewing = addPerson(tracker, { role: "reviewer" });
  await signInAs(context, tracker, { role: "focal-point", country: "JOR" });
  await openVariables(page, tableId);

  // What is refused is kept where it was entered, and says why at its field.
  await extentOf(page, "Sex of victim").selectOption("For all offences");
  await page.getByLabel("Note: Age of victim").fill("By year of birth");
  await added(page, "Variable").selectOption({ label: "Sex of victim (Of the victim)" });
  await added(page, "Code of the category").fill("0199");
  await added(page, "Recorded").selectOption("Not recorded");
  await save(page);
  await expect(extentOf(page, "Age of victim")).toHaveAttribute("aria-invalid", "true");
  await expect(extentOf(page, "Age of victim")).toHaveAccessibleDescription("Choose one.");
  await extentOf(page, "Age of victim").selectOption("Only for the core offences");
  await save(page);
  const code = added(page, "Code of the category");
  await expect(code).toHaveAccessibleDescription("This version of the ICCS has no such category.");
  await expect(code).toHaveValue("0199");
  await code.fill("02");
  await save(page);

  const own = page.locator("#variables");
  await expect(own.getByRole("row", { name: /^Sex of victim/ })).toContainText(
    /For all offences.*02 Acts causing harm.*Not recorded/s,
  );
  await expect(own.getByRole("row", { name: /^Age of victim/ })).toContainText("By year of birth");
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText("It is the Centre’s turn")).toBeVisible();
  await expect(page.getByRole("link", { name: "State the variables" })).toBeHidden();

  const reviewer = await openAs(browser, tracker, reviewing);
  await reviewer.goto(page.url());
  const changes = reviewer.locator("#changes");
  await expect(changes.getByRole("heading", { name: "Variables: 3" })).toBeVisible();
  await changes.getByText("Which").last().click();
  await expect(changes).toContainText("(whole table): before: Not stated; now: For all offences");
  await expect(reviewer.locator("#variables")).toContainText("By year of birth");
  const shown = await (await browser.newContext({ baseURL: tracker.url })).newPage();
  const row = (name: RegExp) => shown.getByRole("row", { name });
  await shown.goto("/en/countries/JOR/coverage");
  await expect(row(/^02 Acts causing harm/)).toContainText("Variables: Not reported");
  await reviewer.getByRole("button", { name: "Publish" }).click();
  await expect(reviewer.getByText("It does not change any more.")).toBeVisible();

  await expect(async () => {
    await shown.goto("/en/countries/JOR/coverage");
    await expect(row(/^03 /)).toContainText("Variables: 2 of 31", { timeout: 500 });
  }).toPass();
  await expect(row(/^03 /)).toContainText("for all: 1 · core only: 1");
  await expect(row(/^02 Acts causing harm/)).toContainText(
    /Variables: 1 of 31.*core only: 1 · not recorded: 1/s,
  );
  await shown.goto("/en/countries/JOR");
  await expect(shown.locator("#criteria").getByRole("row", { name: /^5\.3/ })).toContainText(
    "shown in part. Variables recorded: 2 of 31.",
  );
  await shown.goto("/en/classification/02");
  await expect(row(/Jordan/)).toContainText("1 of 31");
  await shown.goto("/en/classification/0201");
  await expect(row(/Jordan/)).toContainText("1 of 31");
  await shown.goto(`/en/classification/tables/${tableId}`);
  await expect(shown.locator("#variables")).toContainText("Only for the core offences");
  const [json, csv] = await Promise.all(
    ["JSON", "Variables (CSV)"].map(async (name) => {
      const link = shown.getByRole("link", { name, exact: true }).first();
      return (await shown.request.get((await link.getAttribute("href")) ?? "")).text();
    }),
  );
  expect(csv).toContain("victim-AV,Age of victim,,core,By year of birth");
  await shown.goto("/en/classification/variables");
  await expect(row(/^Sex of victim/)).toContainText("Recorded by 1 table: Jordan");
  await expect(row(/^Sex of perpetrator/)).toContainText("Not reported");
  await shown.getByRole("link", { name: "Sex of victim" }).click();
  await expect(row(/^Jordan/)).toContainText(/For some offences.*For all offences.*Not recorded/s);
  for (const language of languages)
    for (const path of [
      "countries/JOR/coverage",
      "classification/02",
      "classification/0201",
      "classification/variables",
      "classification/variables/victim-SV",
      `classification/tables/${tableId}`,
    ]) {
      await shown.goto(`/${language}/${path}`);
      await expectAccessible(shown);
    }

  // What was exported brings its variables back; what cannot say them leaves them.
  await page.goto(`/en/workspace/correspondence/${tableId}/import`);
  await page.getByLabel("Table as a file").setInputFiles({
    ...{ name: "table.json", mimeType: "application/json", buffer: Buffer.from(json ?? "") },
  });
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("The file has 3 statements on variables")).toBeVisible();
  await page.getByRole("button", { name: "Store as a draft" }).click();
  await expect(page.locator("#variables")).toContainText("By year of birth");
  await expect(page.getByRole("heading", { name: "Variables: 0" })).toBeVisible();
  await page.goto(`/en/workspace/correspondence/${tableId}/import`);
  await page.getByLabel("Or its text, pasted from a spreadsheet").fill("code,name,iccs\n1,A,0101");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("The file cannot say which variables")).toBeVisible();
});

test("where variables are stated is accessible in every language, and closed once the version is submitted", async ({
  page,
  context,
  tracker,
}) => {
  test.setTimeout(60_000);
  const tableId = publishTable(tracker, "PAN");
  await signInAs(context, tracker, { role: "focal-point", country: "PAN" });
  await openVariables(page, tableId);
  const path = new URL(page.url()).pathname.replace("/en/", "/");
  for (const language of languages) {
    await page.goto(`/${language}${path}`);
    await expectAccessible(page);
  }
  await page.goto(`/en${path.replace(/\/variables$/, "")}`);
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText("It is the Centre’s turn")).toBeVisible();
  await page.goto(`/en${path}`);
  await expect(page).not.toHaveURL(/variables$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("variables are stated, kept when refused, and taken back", async ({
    page,
    context,
    tracker,
  }) => {
    test.setTimeout(60_000);
    const tableId = publishTable(tracker, "OMN");
    await giveSession(
      context,
      tracker,
      addPerson(tracker, { role: "contributor", country: "OMN" }),
    );
    await openVariables(page, tableId);
    await extentOf(page, "Motive").selectOption("For some offences");
    await page.getByLabel("Note: Motive").fill("Hate crime");
    await added(page, "Code of the category").fill("03");
    await save(page);
    await expect(added(page, "Variable")).toHaveAccessibleDescription("Choose a variable.");
    await expect(extentOf(page, "Motive")).toHaveValue("some");
    await added(page, "Variable").selectOption({ label: "Motive (Of the event)" });
    await added(page, "Recorded").selectOption("Only for the core offences");
    await save(page);
    await expect(page.locator("#variables")).toContainText("Hate crime");
    await page.getByRole("link", { name: "State the variables" }).click();
    await extentOf(page, "Motive").selectOption("Not stated");
    await extentOf(page, "Motive, 03").selectOption("Not stated");
    await save(page);
    await expect(page.locator("#variables")).toContainText("Not reported");
  });
});
