import type { Page } from "@playwright/test";
import { addPerson, type Person } from "./fixtures/people";
import { expect, test } from "./fixtures/test";
import { openAs } from "./fixtures/two-browsers";

test.use({ database: "centre-editor" });

const saved = (page: Page) => page.getByRole("status").filter({ hasText: /^Saved$/ });
const words = (page: Page) => page.getByLabel("In words", { exact: true });
const section = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name });

async function submit(page: Page, button: string): Promise<void> {
  await expect(saved(page)).toBeVisible();
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByText("the update was submitted and waits for review")).toBeVisible();
}

/** Accepts all of the update that waits for a country, and publishes it. */
async function publish(page: Page, title: string): Promise<void> {
  await page.goto("/en/workspace/review");
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("button", { name: /^Accept all/ }).click();
  await page.getByRole("button", { name: /^Publish/ }).click();
  await expect(page.locator("#result")).toContainText("Published as version");
}

test("a reading goes through the editor and another reviewer to the public page; the country is told, and its comment shows beside", async ({
  browser,
  tracker,
}) => {
  test.setTimeout(90_000);
  const as = (person: Person) => openAs(browser, tracker, person);
  const author = await as(addPerson(tracker, { role: "reviewer", name: "Rosa" }));
  await author.goto("/en/workspace/countries/KEN");
  await author.getByRole("button", { name: "Write a reading" }).click();
  await author.getByRole("button", { name: "Add a stage" }).click();
  await author.getByRole("combobox", { name: "Stage", exact: true }).selectOption("mapping");
  await words(author).fill("As the Centre reads the table");
  await author.getByRole("checkbox").first().check();
  await submit(author, "Submit to another reviewer");
  await expect(author.getByText("You wrote in this update")).toBeVisible();
  await expect(author.getByRole("button", { name: /^Accept/ })).toHaveCount(0);
  const country = await as(addPerson(tracker, { role: "focal-point", country: "KEN" }));
  await country.goto("/en/countries/KEN");
  await expect(country.locator("main")).not.toContainText("As the Centre reads the table");

  const reviewer = await as(addPerson(tracker, { role: "reviewer", name: "Ravi" }));
  await publish(reviewer, "Kenya: Reading of the Centre");
  await reviewer.goto("/en/countries/KEN");
  const readings = reviewer.locator("div", {
    hasText: "The country and others read different stages",
  });
  await expect(readings.last()).toContainText("Reviewed by the Centre");

  await country.goto("/en/workspace");
  await country.getByRole("link", { name: /^Ravi published version/ }).click();
  await country.getByRole("button", { name: "Edit", exact: true }).click();
  await section(country, "Comments").click();
  await country.getByRole("button", { name: "Add a comment" }).click();
  const about = country.getByLabel("What it is about");
  const reading = about.locator("option", { hasText: "As the Centre reads the table" });
  await about.selectOption(await reading.getAttribute("value"));
  await words(country).fill("The Centre read the table of last year");
  await country.getByRole("button", { name: "Our own statement of today" }).click();
  await submit(country, "Submit to the Centre");
  await publish(reviewer, "Kenya: Update of the country");
  await reviewer.goto("/en/countries/KEN");
  await expect(readings.last()).toContainText("Reviewed by the Centre");
  await expect(readings.last()).toContainText("The Centre read the table of last year");
});

test("a correction goes through the editor and another reviewer; the public page as of its day shows it, the day before does not", async ({
  browser,
  tracker,
}) => {
  test.setTimeout(90_000);
  const author = await openAs(browser, tracker, addPerson(tracker, { role: "reviewer" }));
  await author.goto("/en/workspace/countries/CHL");
  await author.getByLabel("Known on").fill("2026-03-01");
  await author.getByLabel("Reason, public").fill("The report of March was overlooked");
  await author.getByRole("button", { name: "Write a correction" }).click();
  await section(author, "Events").click();
  await author.getByRole("button", { name: "Add an event" }).click();
  await words(author).fill("A working group met");
  await author.getByLabel("Date", { exact: true }).fill("2026-02-20");
  await author.getByRole("checkbox").first().check();
  await submit(author, "Submit to another reviewer");

  const reviewer = await openAs(browser, tracker, addPerson(tracker, { role: "reviewer" }));
  await publish(reviewer, "Chile: Correction of history");
  await reviewer.goto("/en/as-of/2026-02-28/countries/CHL");
  await expect(reviewer.locator("main")).not.toContainText("A working group met");
  for (const path of ["/en/as-of/2026-03-01/countries/CHL", "/en/countries/CHL"]) {
    await reviewer.goto(path);
    await expect(reviewer.locator("#events")).toContainText("A working group met");
  }
  await expect(reviewer.locator("#revisions")).toContainText("The report of March was overlooked");
});
