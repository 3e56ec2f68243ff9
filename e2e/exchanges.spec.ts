import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/accessibility";
import { addPerson, signInAs } from "./fixtures/people";
import { runScript } from "./fixtures/run-script";
import { expect, test } from "./fixtures/test";
import type { TrackerServer } from "./fixtures/tracker-server";
import { openAs } from "./fixtures/two-browsers";
import { languages } from "./public-routes";

test.use({ database: "exchanges" });
test.describe.configure({ mode: "serial" });

const question = "How did you connect the records of police and courts?";
const result = "Both now exchange records every night (fictional).";

/** Fictional countries, of which Corvelora (XAC) resolved what Brenada (XAB) has open. */
function fillSandbox({ dataDir }: TrackerServer): void {
  const size = ["--countries", "12", "--revisions", "6"];
  runScript({ DATA_DIR: dataDir }, "scripts/seed-sandbox.ts", ...size);
}

/** The card of a challenge, a request or an exchange. */
const cardOf = (page: Page, text: string) =>
  page.getByRole("main").getByRole("listitem").filter({ hasText: text }).first();

test("a country asks, the Centre brings it together with one that resolved the same, and the lesson says whom it helped", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  test.setTimeout(90_000);
  fillSandbox(tracker);
  const asking = addPerson(tracker, { role: "focal-point", country: "XAB" });
  const helping = addPerson(tracker, { role: "focal-point", country: "XAC" });
  const theirs = await openAs(browser, tracker, asking);
  await theirs.goto("/en/workspace/exchanges");
  const open = cardOf(theirs, "Information systems");
  await expect(open).toContainText("Corvelora");
  await expect(open).toContainText("it reported the same challenge and resolved it");
  await open.getByText("Ask for help").first().click();
  await open.getByRole("button", { name: "Ask for help" }).click();
  await expect(open.getByLabel("What you want to know")).toHaveAccessibleDescription(
    /Write something here/,
  );
  await open.getByLabel("What you want to know").fill(question);
  await open.getByRole("button", { name: "Ask for help" }).click();
  await expect(open).toContainText("It is the Centre’s turn");

  await signInAs(context, tracker, { role: "reviewer" });
  await page.goto("/en/workspace");
  await expect(page.getByRole("main")).toContainText("1 request for help waits to be answered.");
  await page.getByRole("main").getByRole("link", { name: "Exchanges" }).click();
  const waiting = cardOf(page, question);
  await waiting.getByText("Bring together").first().click();
  await waiting.getByLabel("Who helps").selectOption({ label: "Corvelora: resolved the same" });
  const held = await waiting.getByLabel("At which meeting").selectOption({ index: 1 });
  await waiting.getByRole("button", { name: "Bring together" }).click();
  await expect(page.getByText("Brenada", { exact: false }).first()).toBeVisible();

  const helper = await openAs(browser, tracker, helping);
  await helper.goto("/en/workspace");
  await expect(helper.getByRole("main")).toContainText(
    "brought Brenada and Corvelora together for an exchange",
  );
  await helper.goto("/en/workspace/exchanges");
  await expect(cardOf(helper, "Corvelora helps Brenada")).toContainText(question);
  await expect(helper.getByText("Say what came of it")).toHaveCount(0);

  await page.goto("/en/workspace/exchanges");
  const exchange = cardOf(page, "Corvelora helps Brenada");
  await exchange.getByText("Say what came of it").first().click();
  await exchange.getByLabel("The result").fill(result);
  const lessons = exchange.getByLabel("The lesson that helped");
  const option = await lessons
    .getByRole("option", { name: /^Corvelora/ })
    .first()
    .textContent();
  await lessons.selectOption({ label: option ?? "" });
  await exchange.getByRole("button", { name: "Say what came of it" }).click();
  await expect(cardOf(page, result)).toContainText("Concluded on");

  const reader = await browser.newPage({ baseURL: tracker.url });
  await expect(async () => {
    await reader.goto("/en/sandbox/countries/XAC");
    await expect(reader.locator("#lessons")).toContainText("Brenada, in an exchange concluded on");
  }).toPass();
  await reader.goto(`/en/sandbox/meetings/${held[0]}`);
  await expect(reader.locator("#lessons")).toContainText("Corvelora");
  await reader.goto("/en/sandbox/countries/XAB");
  await reader.getByText("Resolved elsewhere").click();
  await expect(reader.locator("#challenges")).toContainText("Corvelora");

  await helper.getByRole("button", { name: "Name Corvelora no longer" }).click();
  await expect(helper.getByRole("button", { name: "Let Corvelora be named" })).toBeVisible();
  await expect(async () => {
    await reader.goto("/en/sandbox/countries/XAB");
    await expect(reader.locator("#challenges")).not.toContainText("Corvelora");
  }).toPass();
});

test("a request is withdrawn and an offer made, and a country outside reads none of it", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  await signInAs(context, tracker, { role: "focal-point", country: "XAE" });
  await page.goto("/en/workspace/exchanges");
  const open = cardOf(page, "Information systems");
  await open.getByText("Ask for help").first().click();
  await open.getByLabel("What you want to know").fill("Which system do you use?");
  await open.getByRole("button", { name: "Ask for help" }).click();
  await open.getByRole("button", { name: "Withdraw the request" }).click();
  await expect(page.getByRole("button", { name: "Withdraw the request" })).toHaveCount(0);
  await page.getByText("Offer help").first().click();
  await page.getByRole("button", { name: "Offer help" }).click();
  await expect(page.getByText("Choose one.").first()).toBeVisible();
  await page.getByLabel("Weak mandate").check();
  await page.getByLabel("How you can help").fill("We can show our decree (fictional).");
  await page.getByRole("button", { name: "Offer help" }).click();
  await expect(page.getByRole("button", { name: "Withdraw the offer" })).toBeVisible();

  const outside = await openAs(
    browser,
    tracker,
    addPerson(tracker, { role: "focal-point", country: "XAD" }),
  );
  await outside.goto("/en/workspace/exchanges");
  await expect(outside.getByRole("main")).toContainText("Who could help");
  await expect(outside.getByRole("main")).not.toContainText("decree");
  await expect(outside.getByRole("main")).not.toContainText(question);
});

for (const language of languages)
  test(`help between countries keeps WCAG 2.2 A and AA in ${language}, for a country and for the Centre`, async ({
    browser,
    tracker,
  }) => {
    test.setTimeout(90_000);
    for (const person of [
      addPerson(tracker, { role: "focal-point", country: "XAB" }),
      addPerson(tracker, { role: "reviewer" }),
    ]) {
      const page = await openAs(browser, tracker, person);
      await page.goto(`/${language}/workspace/exchanges`);
      for (const details of await page.locator("main details:not([open]) > summary").all())
        if (await details.isVisible()) await details.click();
      await expectAccessible(page);
      await page.context().close();
    }
  });
