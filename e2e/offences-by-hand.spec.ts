import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/accessibility";
import { addPerson, giveSession, signInAs } from "./fixtures/people";
import { expect, test } from "./fixtures/test";
import { openAs } from "./fixtures/two-browsers";
import { languages } from "./public-routes";

test.use({ database: "offences-by-hand" });

/** Begins the table of an institution with an empty version, and leaves that open. */
async function beginEmpty(page: Page, institution: string) {
  await page.goto("/en/workspace/correspondence");
  const name = page.getByLabel("Name of the institution");
  if (!(await name.isVisible())) await page.getByText("Begin a table").click();
  await page.getByLabel("Kind of institution").selectOption("police");
  await name.fill(institution);
  await page.getByRole("button", { name: "Begin the table" }).click();
  const begin = page.getByRole("button", { name: "Begin the version" });
  if (!(await begin.isVisible())) await page.getByText("Begin a version").click();
  await begin.click();
  await expect(page.locator("#offences")).toContainText("No offence.");
}

const row = (page: Page, name: string) => page.locator("#offences tr").filter({ hasText: name });

/** Adds an offence on the open page, which then waits for the next. */
async function add(page: Page, code: string, name: string) {
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Add the offence" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Added:" })).toContainText(code);
}

test("a table is begun empty, filled by hand with three offences, mapped and published", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  test.setTimeout(90_000);
  const reviewing = addPerson(tracker, { role: "reviewer" });
  await signInAs(context, tracker, { role: "focal-point", country: "JOR" });
  await beginEmpty(page, "Police by hand");
  await page.getByRole("link", { name: "Add an offence" }).click();
  await page.getByLabel("In force from").fill("31.05.2019");
  await page.getByLabel("Legal reference").fill("Article 12");
  await add(page, "11", "Killing (invented)");
  await expect(page.getByLabel("Code", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Code", { exact: true })).toHaveValue("");
  await add(page, "12", "Theft (invented)");
  await page.getByLabel("Set aside, because").fill("Repealed in 2020");
  await add(page, "13", "Vagrancy (invented)");
  await page.getByLabel("Code", { exact: true }).fill("12");
  await page.getByLabel("Name", { exact: true }).fill("Theft again");
  await page.getByLabel("In force from").fill("2020");
  await page.getByLabel("In force until").fill("2019");
  await page.getByRole("button", { name: "Add the offence" }).click();
  await expect(page.getByText("It ends before it begins.").first()).toBeVisible();
  await page.getByLabel("In force until").fill("");
  await page.getByRole("button", { name: "Add the offence" }).click();
  await expect(page.getByLabel("Code", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Theft again");
  await page.getByRole("link", { name: "Tie it to categories" }).click();
  await page.locator("a[data-offence]").filter({ hasText: "Killing" }).click();
  await page.getByRole("button", { name: /^\d 0101 / }).click();
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.locator("a[data-offence]").filter({ hasText: "Killing" })).toContainText(
    "0101",
  );
  await page.waitForLoadState("networkidle");
  await page.getByRole("link", { name: /Police by hand/ }).click();
  await expect(row(page, "Killing")).toContainText("In force from 31 May 2019");
  await expect(row(page, "Vagrancy")).toContainText("Set aside: Repealed in 2020");
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText("It is the Centre’s turn")).toBeVisible();
  await expect(page.getByRole("link", { name: "Add an offence" })).toBeHidden();

  const reviewer = await openAs(browser, tracker, reviewing);
  await reviewer.goto(page.url());
  await reviewer.getByRole("button", { name: "Publish" }).click();
  await expect(reviewer.getByText("It does not change any more.")).toBeVisible();
  await expect(async () => {
    await reviewer.goto("/en/classification/tables");
    await reviewer.getByRole("link", { name: "Police by hand" }).click({ timeout: 1_000 });
  }).toPass();
  await expect(reviewer.locator("#offences")).toContainText("Killing (invented)");
});

test("an offence is changed and taken out from the table, and what was taken out is put back", async ({
  page,
  context,
  tracker,
}) => {
  test.setTimeout(60_000);
  await signInAs(context, tracker, { role: "contributor", country: "PAN" });
  await beginEmpty(page, "Police of changes");
  await page.getByRole("link", { name: "Add an offence" }).click();
  await add(page, "21", "Fraud (invented)");
  await add(page, "22", "Arson (invented)");
  await page.getByRole("link", { name: "Back to the table" }).click();
  await page.getByRole("link", { name: "Change 21" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Fraud by computer (invented)");
  await page.getByRole("button", { name: "Save the offence" }).click();
  await expect(row(page, "Fraud by computer")).toBeVisible();
  await page.getByRole("link", { name: "Change 21" }).click();
  await page.getByRole("button", { name: "Take it out of the draft" }).click();
  const notice = page.getByRole("status").filter({ hasText: "Taken out:" });
  await expect(notice).toContainText("21 Fraud by computer");
  await expect(row(page, "Fraud by computer")).toBeHidden();
  await notice.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("#offences tbody tr").first()).toContainText("Fraud by computer");
  await expect(notice).toBeHidden();
  await page.getByRole("link", { name: "Change 22" }).click();
  await page.getByRole("button", { name: "Take it out of the draft" }).click();
  await page.getByText("1 offence was taken out by hand").click();
  await page.getByRole("button", { name: "Put back 22" }).click();
  await expect(row(page, "Arson")).toBeVisible();
});

test("from the workbench an offence is added, changed and taken out by keyboard alone", async ({
  page,
  context,
  tracker,
}) => {
  test.setTimeout(60_000);
  await signInAs(context, tracker, { role: "contributor", country: "OMN" });
  await beginEmpty(page, "Police of the bench");
  await page.getByRole("link", { name: "Add an offence" }).click();
  await add(page, "31", "Bribery (invented)");
  await page.getByRole("link", { name: "Tie it to categories" }).click();
  const open = page.locator("a[data-offence][aria-current]");
  await open.focus();
  await page.keyboard.press("n");
  await page.getByLabel("Code", { exact: true }).focus();
  await page.keyboard.type("32");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Perjury (invented)");
  await page.keyboard.press("Enter");
  await expect(open).toContainText("Perjury");
  await open.focus();
  await page.keyboard.press("e");
  await page.getByLabel("Name", { exact: true }).focus();
  await page.keyboard.press("End");
  await page.keyboard.type(", changed");
  await page.keyboard.press("Enter");
  await expect(open).toContainText("Perjury (invented), changed");
  await open.focus();
  await page.keyboard.press("e");
  await page.getByRole("button", { name: "Take it out of the draft" }).press("Enter");
  const notice = page.getByRole("status").filter({ hasText: "Taken out:" });
  await expect(notice).toContainText("32 Perjury");
  await expect(page.locator("a[data-offence]")).toHaveCount(1);
  await notice.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(page.locator("a[data-offence]")).toHaveCount(2);
  await expect(open).toContainText("Perjury");
});

test("without JavaScript an offence is added, refused, changed, taken out and put back", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  test.setTimeout(60_000);
  const person = addPerson(tracker, { role: "contributor", country: "MNG" });
  await giveSession(context, tracker, person);
  await beginEmpty(page, "Police without scripts");
  const plainContext = await browser.newContext({ baseURL: tracker.url, javaScriptEnabled: false });
  await giveSession(plainContext, tracker, person);
  const plain = await plainContext.newPage();
  await plain.goto(page.url());
  await plain.getByRole("link", { name: "Add an offence" }).click();
  await add(plain, "41", "Smuggling (invented)");
  await plain.getByLabel("Code", { exact: true }).fill("41");
  await plain.getByLabel("Name", { exact: true }).fill("The same code");
  await plain.getByRole("button", { name: "Add the offence" }).click();
  await expect(
    plain.getByText("Another offence of this version has this code.").first(),
  ).toBeVisible();
  await plain.getByRole("link", { name: /Police without scripts/ }).click();
  await plain.getByRole("link", { name: "Change 41" }).click();
  await plain.getByLabel("Set aside, because").fill("Not in force yet");
  await plain.getByRole("button", { name: "Save the offence" }).click();
  await expect(row(plain, "Smuggling")).toContainText("Set aside: Not in force yet");
  await plain.getByRole("link", { name: "Change 41" }).click();
  await plain.getByRole("button", { name: "Take it out of the draft" }).click();
  await plain.getByRole("button", { name: "Undo" }).click();
  await expect(row(plain, "Smuggling")).toContainText("Not in force yet");
});

for (const language of languages)
  test(`the pages of an offence keep WCAG 2.2 A and AA in ${language}`, async ({
    page,
    context,
    tracker,
  }) => {
    test.setTimeout(90_000);
    await signInAs(context, tracker, { role: "contributor", country: "BHR" });
    await beginEmpty(page, `Police in ${language}`);
    const version = page.url();
    await page.getByRole("link", { name: "Add an offence" }).click();
    await add(page, "51", "Counterfeiting (invented)");
    await page.goto(page.url().replace("/en/", `/${language}/`));
    await expectAccessible(page);
    await page.goto(version.replace("/en/", `/${language}/`));
    await page.locator("#offences tbody a").click();
    await expectAccessible(page);
    await page.locator("#change form").last().getByRole("button").click();
    await expect(page.locator("main [role=status]").first()).toContainText("51");
    await page.locator("#offences details summary").click();
    await expectAccessible(page);
  });
