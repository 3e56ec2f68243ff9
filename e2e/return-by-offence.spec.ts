import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/accessibility";
import { addPerson, giveSession, signInAs } from "./fixtures/people";
import { expect, test } from "./fixtures/test";
import { openAs } from "./fixtures/two-browsers";
import { languages } from "./public-routes";

test.use({ database: "return-by-offence" });

const text = [
  "code,offence,iccs",
  "11,Killing (invented),0101",
  "12,Theft (invented),0502",
  "13,Arson (invented),0504",
  "14,Fraud (invented),0701",
].join("\n");

/** Submits the table of an institution with four offences, and leaves its version open. */
async function submitTable(page: Page, institution: string) {
  await page.goto("/en/workspace/correspondence");
  const name = page.getByLabel("Name of the institution");
  if (!(await name.isVisible())) await page.getByText("Begin a table").click();
  await page.getByLabel("Kind of institution").selectOption("police");
  await name.fill(institution);
  await page.getByRole("button", { name: "Begin the table" }).click();
  await page.getByRole("link", { name: "Import a file" }).click();
  await page.getByLabel("Or its text, pasted from a spreadsheet").fill(text);
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByRole("button", { name: "Store as a draft" }).click();
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText("It is the Centre’s turn")).toBeVisible();
}

const row = (page: Page, name: string) => page.locator("#offences tr").filter({ hasText: name });

async function comment(page: Page, code: string, words: string) {
  await page.getByRole("link", { name: `Comment on ${code}` }).click();
  await page.getByLabel("What is to be corrected at this offence").fill(words);
  await page.getByRole("button", { name: "Keep the comment" }).click();
  await expect(page.locator("#offences")).toContainText(words);
}

async function sendBack(page: Page, reason: string) {
  const button = page.getByRole("button", { name: "Return", exact: true });
  if (!(await button.isVisible())) await page.locator("summary", { hasText: "Return" }).click();
  await page.getByLabel("What is to be corrected").fill(reason);
  await button.click();
}

test("a version is returned offence by offence, corrected on the workbench, and comes back with what changed", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  test.setTimeout(120_000);
  const reviewing = addPerson(tracker, { role: "reviewer", name: "Rea of the test" });
  await signInAs(context, tracker, { role: "focal-point", country: "JOR" });
  await submitTable(page, "Police by offence");
  const reviewer = await openAs(browser, tracker, reviewing);
  await reviewer.goto(page.url());
  await sendBack(reviewer, "");
  await expect(
    reviewer.getByText("Say what is to be corrected, or comment on an offence first.").first(),
  ).toBeVisible();
  await reviewer.reload();
  await comment(reviewer, "11", "Is this all killing?");
  await comment(reviewer, "12", "Which article?");
  await comment(reviewer, "13", "Not this one.");
  await expect(row(reviewer, "Arson")).toContainText("Not sent to the country yet:");
  await page.reload();
  await expect(page.locator("main")).not.toContainText("Which article?");
  await reviewer.getByRole("button", { name: "Publish" }).click();
  await expect(
    reviewer.getByText("There are comments on offences that the country has not received.").first(),
  ).toBeVisible();
  await reviewer.getByRole("link", { name: "Change the comment on 13" }).click();
  await reviewer.waitForLoadState("networkidle");
  const field = reviewer.getByLabel("What is to be corrected at this offence");
  await field.fill("");
  await expect(field).toHaveValue("");
  await reviewer.getByRole("button", { name: "Keep the comment" }).click();
  await expect(row(reviewer, "Arson")).not.toContainText("Not this one.");
  await reviewer.locator("summary", { hasText: "Return" }).click();
  await expect(reviewer.getByText("The comments on 2 offences go with it.")).toBeVisible();
  await sendBack(reviewer, "");
  await expect(reviewer.getByText("It is the country’s turn: to correct")).toBeVisible();

  await page.goto("/en/workspace");
  await page
    .getByRole("link", {
      name: /returned .* Police by offence, Jordan: 2 offences are commented on/,
    })
    .click();
  await expect(page.locator("#returned h2")).toHaveText("Returned: 2 offences");
  await expect(row(page, "Theft")).toContainText("Which article?");
  await expect(row(page, "Theft")).toContainText("Rea of the test");
  await page.getByRole("link", { name: "Work on the returned offences" }).click();
  const rows = page.locator("a[data-offence]");
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: "Killing" }).click();
  await expect(page.getByText("Is this all killing?")).toBeVisible();
  await page.getByLabel("How sure").selectOption("doubtful");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(rows.filter({ hasText: "Killing" })).toContainText("Returned, changed since");
  await page.getByLabel("Show", { exact: true }).selectOption("all");
  await expect(rows).toHaveCount(4);
  await rows.filter({ hasText: "Fraud" }).click();
  await page.getByRole("link", { name: "Change or take out" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Fraud and deceit (invented)");
  await page.getByRole("button", { name: "Save the offence" }).click();
  await expect(rows.filter({ hasText: "Fraud and deceit" })).toBeVisible();
  await page.getByRole("link", { name: /Police by offence/ }).click();
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText("It is the Centre’s turn")).toBeVisible();

  await reviewer.reload();
  const since = reviewer.locator("#returned");
  await expect(since.locator("h2")).toContainText("Since it was returned on");
  await expect(since.locator("li").filter({ hasText: "11 Killing" })).toContainText(
    "Changed since",
  );
  await expect(since.locator("li").filter({ hasText: "12 Theft" })).toContainText(
    "Not changed since",
  );
  await since.getByText("1 other offence was changed or added since.").click();
  await expect(since).toContainText("Fraud and deceit");
  await expect(row(reviewer, "Fraud and deceit")).toContainText("Changed since");
  await reviewer.getByRole("link", { name: "Comment on 11" }).click();
  await expect(reviewer.locator("#comments details").first()).toContainText(
    "What it said when it was commented on",
  );
  await reviewer.getByRole("link", { name: /Police by offence/ }).click();
  await sendBack(reviewer, "One more look, please.");
  await expect(reviewer.getByText("2 earlier comments")).toBeVisible();
  await page.reload();
  await expect(page.getByText("One more look, please.")).toBeVisible();
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText("It is the Centre’s turn")).toBeVisible();
  await reviewer.reload();
  await reviewer.getByRole("button", { name: "Publish" }).click();
  await expect(reviewer.getByText("It does not change any more.")).toBeVisible();
  const publicPage = await browser.newPage({ baseURL: tracker.url });
  await expect(async () => {
    await publicPage.goto("/en/classification/tables");
    await publicPage.getByRole("link", { name: "Police by offence" }).click({ timeout: 1_000 });
  }).toPass();
  await expect(publicPage.locator("#offences")).toContainText("Fraud and deceit");
  for (const words of [
    "Which article?",
    "Is this all killing?",
    "One more look",
    "Rea of the test",
  ])
    await expect(publicPage.locator("body")).not.toContainText(words);
});

test("without JavaScript a reviewer comments and returns, and an author reads it at the offence", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  test.setTimeout(90_000);
  const author = addPerson(tracker, { role: "focal-point", country: "MNG" });
  await giveSession(context, tracker, author);
  await submitTable(page, "Police of plain comments");
  const plainAs = async (person: ReturnType<typeof addPerson>) => {
    const plain = await browser.newContext({ baseURL: tracker.url, javaScriptEnabled: false });
    await giveSession(plain, tracker, person);
    return plain.newPage();
  };
  const reviewer = await plainAs(addPerson(tracker, { role: "reviewer" }));
  await reviewer.goto(page.url());
  await comment(reviewer, "12", "Which article?");
  await sendBack(reviewer, "");
  await expect(reviewer.getByText("It is the country’s turn: to correct")).toBeVisible();
  const plain = await plainAs(author);
  await plain.goto(page.url());
  await expect(row(plain, "Theft")).toContainText("Which article?");
  await plain.getByRole("link", { name: "Work on the returned offences" }).click();
  await expect(plain.locator("h2").first()).toContainText("Theft");
  await expect(plain.getByText("Which article?")).toBeVisible();
});

for (const language of languages)
  test(`the pages of a return keep WCAG 2.2 A and AA in ${language}`, async ({
    page,
    context,
    browser,
    tracker,
  }) => {
    test.setTimeout(120_000);
    await signInAs(context, tracker, { role: "focal-point", country: "BHR" });
    await submitTable(page, `Police in ${language}`);
    const version = page.url().replace("/en/", `/${language}/`);
    const reviewer = await openAs(browser, tracker, addPerson(tracker, { role: "reviewer" }));
    await reviewer.goto(page.url());
    await comment(reviewer, "12", "Which article?");
    await reviewer.goto(version);
    await reviewer.locator("main details > summary").first().click();
    await expectAccessible(reviewer);
    await reviewer.locator("#offences a").nth(1).click();
    await expectAccessible(reviewer);
    await reviewer.goto(page.url());
    await sendBack(reviewer, "");
    await expect(reviewer.getByText("It is the country’s turn: to correct")).toBeVisible();
    await page.goto(version);
    await expect(page.locator("#returned h2")).toBeVisible();
    await expectAccessible(page);
    await page.locator("#returned a[href*='show=returned']").click();
    await page.locator("[data-bench=aside]").waitFor();
    await expectAccessible(page);
  });
