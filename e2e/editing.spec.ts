import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/accessibility";
import { addPerson, giveSession, signInAs } from "./fixtures/people";
import { expect, test } from "./fixtures/test";
import type { TrackerServer } from "./fixtures/tracker-server";

test.use({ database: "editing" });

const saved = (page: Page) => page.getByRole("status").filter({ hasText: /^Saved$/ });
const words = (page: Page) => page.getByLabel("In words", { exact: true });
const section = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name });

async function openEditor(page: Page, country: string): Promise<void> {
  await page.goto(`/en/workspace/countries/${country}/edit`);
  const begin = page.getByRole("button", { name: "Begin an update" });
  await expect(begin.or(saved(page))).toBeVisible();
  if (await begin.isVisible()) await begin.click();
  await expect(saved(page)).toBeVisible();
}

async function addNextStep(page: Page, text: string): Promise<void> {
  await section(page, "Next steps").click();
  await page.getByRole("button", { name: "Add a next step" }).click();
  await words(page).fill(text);
}

/** A browser of its own, of somebody of the country. */
async function browserOf(
  browser: Browser,
  tracker: TrackerServer,
  country: string,
  role: "focal-point" | "contributor",
  name: string,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: tracker.url });
  await giveSession(context, tracker, addPerson(tracker, { role, country, name }));
  return { context, page: await context.newPage() };
}

test("a stage and a challenge are changed and submitted in fewer than 25 clicks; the public page stays as it is", async ({
  page,
  context,
  tracker,
}) => {
  await signInAs(context, tracker, { role: "focal-point", country: "ARG" });
  let clicks = 0;
  const click = async (target: ReturnType<Page["getByRole"]>) => {
    clicks += 1;
    await target.click();
  };
  await page.goto("/en/workspace/countries/ARG");
  await click(page.getByRole("button", { name: "Edit", exact: true }));
  await click(page.getByRole("button", { name: "Add a stage" }));
  clicks += 2;
  await page.getByRole("combobox", { name: "Stage", exact: true }).selectOption("mapping");
  await words(page).fill("The table of the penal code was approved.");
  await click(page.getByRole("button", { name: "Our own statement of today" }));
  await click(section(page, "Challenges"));
  await click(page.getByRole("button", { name: /^Edit Coordination/ }).first());
  clicks += 2;
  await page.getByLabel("State", { exact: true }).selectOption("resolved");
  await click(page.getByRole("button", { name: "We say this today" }));
  await click(page.getByRole("button", { name: "Submit to the Centre" }));
  await page.waitForURL("**/workspace/countries/ARG?done=submitted");
  expect(clicks).toBeLessThan(25);
  await expect(page.getByText(/^It is the Centre’s turn since/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Edit", exact: true })).toHaveCount(0);
  await page.goto("/en/countries/ARG");
  await expect(page.locator("main")).not.toContainText("The table of the penal code was approved.");
});

test("what is typed is there after the page was closed within two seconds", async ({
  page,
  context,
  tracker,
}) => {
  await signInAs(context, tracker, { role: "focal-point", country: "COL" });
  await openEditor(page, "COL");
  await addNextStep(page, "Closed too soon");
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto("/en/workspace/countries/COL/edit#nextSteps");
  await expect(again.getByRole("listitem").filter({ hasText: "Closed too soon" })).toBeVisible();
  await expect(saved(again)).toBeVisible();
});

test("without a line what is typed is kept, outlives the page, and is saved when the line is back", async ({
  browser,
  tracker,
}) => {
  const { context, page } = await browserOf(browser, tracker, "KOR", "focal-point", "Ana");
  await openEditor(page, "KOR");
  await context.setOffline(true);
  await addNextStep(page, "Typed without a line");
  await expect(page.getByText("Not connected: kept in this browser")).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto("/en/workspace/countries/KOR/edit#nextSteps");
  await expect(again.getByText("Typed without a line")).toBeVisible();
  await expect(saved(again)).toBeVisible();
  await again.reload();
  await expect(again.getByText("Typed without a line")).toBeVisible();
  await context.close();
});

test("two people see each other, and choose where both changed the same thing", async ({
  browser,
  tracker,
}) => {
  const ana = await browserOf(browser, tracker, "MEX", "focal-point", "Ana");
  const luis = await browserOf(browser, tracker, "MEX", "contributor", "Luis");
  for (const { page } of [ana, luis]) {
    await openEditor(page, "MEX");
    await section(page, "Challenges").click();
    await page
      .getByRole("button", { name: /^Edit / })
      .first()
      .click();
  }
  await expect(ana.page.getByText("Luis is here")).toBeVisible();
  await expect(luis.page.getByText("Your focal point submits: Ana.")).toBeVisible();
  await words(ana.page).fill("Ana saw this");
  await expect(words(luis.page)).toHaveValue("Ana saw this");

  await luis.context.setOffline(true);
  await words(luis.page).fill("As Luis has it");
  await words(ana.page).fill("As Ana has it");
  await expect(saved(ana.page)).toBeVisible();
  await luis.context.setOffline(false);
  await expect(luis.page.getByText("Somebody else changed the same thing")).toBeVisible();
  await expect(words(ana.page)).toHaveValue("As Ana has it");
  await expectAccessible(luis.page);
  await luis.page.getByRole("button", { name: /^Keep mine/ }).click();
  await expect(words(luis.page)).toBeFocused();
  await expect(words(ana.page)).toHaveValue("As Luis has it");
  await expect(luis.page.getByText("Somebody else changed the same thing")).toHaveCount(0);
  await ana.context.close();
  await luis.context.close();
});

test("a session that ended is said, and what was typed is saved after signing in again; nobody else at the browser sees it", async ({
  browser,
  tracker,
}) => {
  const { context, page } = await browserOf(browser, tracker, "BHR", "focal-point", "Ana");
  await openEditor(page, "BHR");
  const cookies = await context.cookies();
  await context.clearCookies();
  await addNextStep(page, "Only Ana may see this yet");
  await expect(page.getByText("You are signed out: sign in again in another tab.")).toBeVisible();
  await page.close();

  await giveSession(context, tracker, addPerson(tracker, { role: "contributor", country: "BHR" }));
  const other = await context.newPage();
  await openEditor(other, "BHR");
  await section(other, "Next steps").click();
  await expect(other.getByText("Only Ana may see this yet")).toHaveCount(0);
  await other.close();

  await context.clearCookies();
  await context.addCookies(cookies);
  const again = await context.newPage();
  await again.goto("/en/workspace/countries/BHR/edit#nextSteps");
  await expect(again.getByText("Only Ana may see this yet")).toBeVisible();
  await expect(saved(again)).toBeVisible();
  await context.close();
});

test("what keeps an update from being submitted is listed, each linked to its field", async ({
  page,
  context,
  tracker,
}) => {
  await signInAs(context, tracker, { role: "focal-point", country: "MNG" });
  await openEditor(page, "MNG");
  await page.getByRole("button", { name: "Add a stage" }).click();
  await page.getByLabel("Date", { exact: true }).fill("2018-13");
  await section(page, "Sources").click();
  await page.getByRole("button", { name: "Submit to the Centre" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "keep this from being submitted" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: /^Stage · Date: Write the date as/ }).click();
  const date = page.getByLabel("Date", { exact: true });
  await expect(date).toBeFocused();
  await expect(date).toHaveAccessibleDescription(/Write the date as 2018, 2018-02 or 2018-02-23/);
  await expectAccessible(page);
});

test("nothing changed is confirmed in two clicks, and a withdrawn update can be brought back", async ({
  page,
  context,
  tracker,
}) => {
  await signInAs(context, tracker, { role: "focal-point", country: "ARE" });
  await page.goto("/en/workspace/countries/ARE");
  await page.getByText(/^Nothing has changed since/).click();
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText("Confirmed and published.")).toBeVisible();
  await page.goto("/en/countries/ARE");
  await expect(page.locator("main")).toContainText(/confirmed/);

  await openEditor(page, "ARE");
  await page.goto("/en/workspace/countries/ARE");
  await page.getByText("Withdraw", { exact: true }).click();
  await page.getByRole("button", { name: "Withdraw the update" }).click();
  await expect(page.getByText(/the country withdrew the update/)).toBeVisible();
  await page.getByRole("button", { name: "Bring the update back" }).click();
  await expect(page.getByText("The update is back.")).toBeVisible();
});

for (const language of ["en", "es", "ar"])
  test(`hub, editor and previews keep WCAG 2.2 A and AA in ${language}`, async ({
    page,
    context,
    tracker,
  }) => {
    test.setTimeout(120_000);
    await signInAs(context, tracker, { role: "focal-point", country: "ARE" });
    await openEditor(page, "ARE");
    await page.goto(`/${language}/workspace/countries/ARE`);
    await expectAccessible(page);
    await page.goto(`/${language}/workspace/countries/ARE/edit#events`);
    await expectAccessible(page);
    const preview = await page.locator('a[href$="/preview/public"]').getAttribute("href");
    for (const audience of ["public", "centre"]) {
      await page.goto((preview ?? "").replace(/public$/, audience));
      await expectAccessible(page);
    }
  });
