import { expectAccessible } from "./fixtures/accessibility";
import { addPerson, giveSession, signInAs } from "./fixtures/people";
import { expect, test } from "./fixtures/test";
import { openAs } from "./fixtures/two-browsers";
import { expectOpen, openOffence, openWorkbench, stored } from "./fixtures/workbench";
import { languages } from "./public-routes";

test.use({ database: "second-reading" });

test("two people read apart by keyboard, see nothing of each other before, and settle where they differ", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  test.setTimeout(90_000);
  const country = "ECU";
  await signInAs(context, tracker, { role: "contributor", country, name: "Ana of the test" });
  await openWorkbench(page, "Police of two readings");
  await openOffence(page).focus();
  await page.keyboard.press("/");
  await page.keyboard.type("0101");
  await expect(page.getByRole("button", { name: /^0101 / }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(openOffence(page)).toContainText("0101");
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 offences are left.")).toBeVisible();

  const second = { role: "contributor", country, name: "Bo of the test" } as const;
  const other = await openAs(browser, tracker, addPerson(tracker, second));
  const version = page.url().replace(/\/workbench.*/, "");
  await other.goto(version.replace(/\/\d+$/, ""));
  await other.getByRole("link", { name: "Second reading" }).click();
  await other.getByRole("button", { name: "Read this draft apart" }).click();
  await expect(other.getByText("4 offences are left to read.")).toBeVisible();
  await other.goto(`${version}/workbench`);
  await expect(other).toHaveURL(/second-reading$/);
  await other.goto(version);
  await expect(other.getByText("You read this draft apart.")).toBeVisible();
  await expect(other.getByRole("main")).not.toContainText("0504");

  await other.goto(`${version}/workbench/second-reading`);
  await openOffence(other).focus();
  await expectOpen(other, "Intentional homicide");
  await expect(openOffence(other)).not.toContainText("0101");
  await other.keyboard.press("/");
  await other.keyboard.type("0102");
  await expect(other.getByRole("button", { name: /^0102 / }).first()).toBeVisible();
  await other.keyboard.press("Enter");
  await other.keyboard.press("Enter");
  await expectOpen(other, "Robbery");
  await other.keyboard.press("x");
  await expect(openOffence(other)).toContainText("No category");
  await other.keyboard.press("Enter");
  await expect(other.getByText("2 offences are left to read.")).toBeVisible();
  await stored(other);
  await expect(other.locator("#disputes")).toContainText(
    "Tied to 0101: \u2068The draft\u2069. Not tied to it: \u2068Bo of the test\u2069.",
  );
  await expectAccessible(other);

  await page.getByRole("link", { name: "Second reading" }).click();
  const take = page.getByRole("button", { name: "Take what Bo of the test read" });
  await take.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#disputes")).toContainText("Nowhere.");
  await expect(take).toHaveCount(0);
  await page.getByRole("link", { name: "Map offences" }).click();
  await expect(page.locator("a[data-offence]").filter({ hasText: "homicide" })).toContainText(
    "0102",
  );
});

test("without JavaScript an offence is read apart by a form, and settled otherwise by another", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  test.setTimeout(60_000);
  const person = addPerson(tracker, { role: "contributor", country: "PHL" });
  await giveSession(context, tracker, person);
  await openWorkbench(page, "Police without scripts, read apart");
  await page.getByRole("link", { name: "Second reading" }).click();
  await page.getByRole("button", { name: "Read this draft apart" }).click();
  await expect(page.getByText("4 offences are left to read.")).toBeVisible();
  const plainContext = await browser.newContext({ baseURL: tracker.url, javaScriptEnabled: false });
  await giveSession(plainContext, tracker, person);
  const plain = await plainContext.newPage();
  await plain.goto(page.url());
  await plain.getByLabel("Code of category 1").fill("0102");
  await plain.getByRole("button", { name: "Save and go on" }).click();
  await expect(plain.locator("h2").first()).toContainText("Robbery");
  await plain.getByText("Settle it otherwise").click();
  const dispute = plain.locator("#disputes li").first();
  await dispute.getByLabel("Code of category 1").fill("0103");
  await dispute.getByRole("button", { name: "Settle it so" }).click();
  await expect(plain.locator("#disputes")).toContainText("Nowhere.");
});

for (const language of languages)
  test(`the second reading keeps WCAG 2.2 A and AA in ${language}`, async ({
    page,
    context,
    tracker,
  }) => {
    test.setTimeout(60_000);
    await signInAs(context, tracker, { role: "contributor", country: "THA" });
    await openWorkbench(page, `Police in ${language}`);
    await page.goto(`${page.url().replace("/en/", `/${language}/`)}/second-reading`);
    await expect(page.locator("#disputes")).toBeVisible();
    await expectAccessible(page);
    await page.locator("main form button").first().click();
    await expect(openOffence(page)).toBeVisible();
    await expectAccessible(page);
  });
