import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/accessibility";
import { signInAs } from "./fixtures/people";
import { runScript } from "./fixtures/run-script";
import { expect, test } from "./fixtures/test";
import { languages } from "./public-routes";

test.use({ database: "briefings" });

const briefings = "/en/workspace/briefings";
const four = ["Argentina", "Colombia", "Mexico", "Republic of Korea"];

/** Begins a briefing on the four; gives how many clicks it took, the one that leads to the list counted. */
async function begin(page: Page, countries = four): Promise<number> {
  let clicks = 0;
  const click = async (target: ReturnType<Page["locator"]>) => {
    clicks += 1;
    await target.click();
  };
  await click(page.getByRole("link", { name: "Briefings" }));
  await click(page.getByRole("link", { name: "New briefing" }));
  await click(page.locator("summary", { hasText: "Countries" }));
  for (const name of countries) await click(page.getByRole("checkbox", { name, exact: true }));
  await click(page.getByRole("button", { name: "Begin the briefing" }));
  await expect(page.getByRole("heading", { name: "Preview" })).toBeVisible();
  return clicks;
}

async function download(page: Page, format: string): Promise<Download> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: format }).click();
  return waiting;
}

const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

test("from the inbox to a Word file for four countries in at most 12 clicks", async ({
  page,
  context,
  tracker,
}) => {
  await signInAs(context, tracker, { role: "reviewer" });
  await page.goto("/en/workspace");
  const clicks = await begin(page);
  const file = await download(page, "Word (DOCX)");
  expect(clicks + 1).toBeLessThanOrEqual(12);
  expect(file.suggestedFilename()).toMatch(/^iccs-briefing-draft-.*\.docx$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  await expect(page.getByText("The file is made.")).toBeVisible();
});

test("what a preparer writes is kept and shown, in the order they choose", async ({
  page,
  context,
  tracker,
}) => {
  await signInAs(context, tracker, { role: "reviewer" });
  await page.goto("/en/workspace");
  await begin(page, ["Mexico"]);
  await page.locator("summary", { hasText: "Text, as proposed" }).first().click();
  await page.getByLabel("Text: Summary").fill("<b>Written</b> by hand =1+1");
  await page.getByRole("button", { name: "Move down: Summary" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.locator("#preview")).toContainText("<b>Written</b> by hand =1+1");
  await expect(page.locator("#preview h3").nth(1)).toHaveText("Summary");
  const asOf = await page.getByLabel("As of").inputValue();
  const summary = page.locator("#form").getByRole("checkbox", { name: "Summary", exact: true });
  const unsaved = page.locator("#files").getByText("Not everything in the form is saved");
  await expect(unsaved).toHaveCount(0);
  await page.getByLabel("As of").fill("2999-01-01");
  await summary.uncheck();
  await expect(unsaved).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByLabel("As of")).toHaveAccessibleDescription("This day is still to come.");
  await expect(summary).not.toBeChecked();
  await page.getByLabel("As of").fill(asOf);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("The text that was written for it is kept.")).toBeVisible();
  await expect(page.locator("#preview")).not.toContainText("by hand");
  await expect(unsaved).toHaveCount(0);
  await summary.check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("#preview")).toContainText("<b>Written</b> by hand =1+1");
});

test("an issued briefing is frozen: later publications change no byte of its files, and its page says what changed", async ({
  page,
  context,
  tracker,
}) => {
  test.setTimeout(90_000);
  await signInAs(context, tracker, { role: "reviewer" });
  await page.goto("/en/workspace");
  await begin(page);
  await page.getByText("Issue the briefing…").click();
  await page.getByRole("button", { name: "Issue and freeze" }).click();
  await expect(page.getByText("Issued. What it says no longer changes.")).toBeVisible();
  const desk = page.url();
  const files: Record<string, Buffer> = {};
  for (const format of ["Word (DOCX)", "PDF", "Slides (PPTX)", "Web page (HTML)"])
    files[format] = readFileSync(await (await download(page, format)).path());
  runScript({ DATA_DIR: tracker.dataDir }, "seed/testing/publish-challenge.ts", "MEX", tracker.url);
  await page.goto(desk);
  for (const [format, bytes] of Object.entries(files)) {
    const again = readFileSync(await (await download(page, format)).path());
    expect(hashOf(again), format).toBe(hashOf(bytes));
  }
  await page.goto(desk);
  await page.getByRole("link", { name: "Its public page" }).click();
  const pdf = files.PDF ?? Buffer.from("");
  await expect(async () => {
    await page.reload();
    await expect(page.locator("#since")).toContainText("Mexico", { timeout: 1 });
    await expect(page.locator("#facts")).toContainText(hashOf(pdf), { timeout: 1 });
  }).toPass({ timeout: 10_000 });
  await expect(page.locator("#content-of-briefing")).toContainText("Implementation of the ICCS");
  const chosen = { name: "a.pdf", mimeType: "application/pdf" };
  await page.getByLabel("The file").setInputFiles({ ...chosen, buffer: pdf });
  await expect(page.getByLabel("Fingerprint")).toHaveValue(hashOf(pdf));
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("Genuine", { exact: true })).toBeVisible();
  await page
    .getByLabel("The file")
    .setInputFiles({ ...chosen, buffer: Buffer.concat([pdf, Buffer.from(" ")]) });
  await expect(page.getByLabel("Fingerprint")).not.toHaveValue(hashOf(pdf));
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("Unknown", { exact: true })).toBeVisible();
});

test("a briefing for the Centre only shows in public as a number, without title, countries or content", async ({
  page,
  context,
  tracker,
}) => {
  await signInAs(context, tracker, { role: "reviewer" });
  await page.goto("/en/workspace");
  await begin(page, ["Mongolia"]);
  await page.getByLabel("Title").fill("Between ourselves");
  await page.getByLabel("For whom").selectOption("centre");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("#preview")).toContainText("Between ourselves");
  await page.getByText("Issue the briefing…").click();
  await page.getByRole("button", { name: "Issue and freeze" }).click();
  await expect(page.getByText("Issued. What it says no longer changes.")).toBeVisible();
  await page.getByRole("link", { name: "Its public page" }).click();
  await expect(page.getByText("This briefing is not for the public.")).toBeVisible();
  const sent = await page.content();
  expect(sent).not.toContain("Between ourselves");
  expect(sent).not.toContain("Mongolia");
  await page.goto("/en/briefings");
  expect(await page.content()).not.toContain("Between ourselves");
});

test.describe("as somebody else", () => {
  test.use({ expectsNotFound: true });

  test("a focal point is refused the pages and the files, and whoever is not signed in as well", async ({
    page,
    context,
    tracker,
    browser,
  }) => {
    await signInAs(context, tracker, { role: "reviewer" });
    await page.goto("/en/workspace");
    await begin(page, ["Mexico"]);
    const id = page.url().split("/").at(-1);
    const theirs = await browser.newContext({ baseURL: tracker.url });
    const file = `/api/briefings/${id}/docx`;
    expect((await theirs.request.get(file)).status()).toBe(401);
    await signInAs(theirs, tracker, { role: "focal-point", country: "JAM" });
    const own = await theirs.newPage();
    for (const path of [briefings, `${briefings}/new`, `${briefings}/${id}`])
      expect((await own.goto(path))?.status(), path).toBe(403);
    expect((await theirs.request.get(file)).status()).toBe(403);
    expect(await (await theirs.request.post(file)).text()).toContain('"forbidden"');
    expect((await page.request.get(`/api/briefings/${id}/exe`)).status()).toBe(404);
    expect((await page.goto(`${briefings}/none`))?.status()).toBe(404);
    await theirs.close();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a briefing is begun, changed, issued and downloaded", async ({
    page,
    context,
    tracker,
  }) => {
    await signInAs(context, tracker, { role: "reviewer" });
    await page.goto("/en/workspace");
    await begin(page, ["Mexico"]);
    await page.getByRole("button", { name: "Move down: Summary" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    const file = await download(page, "Web page (HTML)");
    expect(readFileSync(await file.path(), "utf8")).toContain("Mexico");
    await page.getByText("Delete the draft…").click();
    await page.getByRole("button", { name: "Delete the draft" }).click();
    await expect(page.getByText("The draft is deleted.")).toBeVisible();
  });
});

for (const language of languages)
  test(`the pages of briefings keep WCAG 2.2 A and AA in ${language}`, async ({
    page,
    context,
    tracker,
  }) => {
    test.setTimeout(120_000);
    await signInAs(context, tracker, { role: "reviewer" });
    const desk = `/${language}/workspace/briefings`;
    await page.goto(`${desk}/new?meeting=mexico-city-2022`);
    await expectAccessible(page);
    await page.locator("main form button[type=submit]").click();
    await expect(page.locator("#preview")).toBeVisible();
    await expectAccessible(page);
    const draft = page.url();
    await page.locator("main details > summary").nth(-2).click();
    await page.locator("main details[open] form button[type=submit]").last().click();
    await expect(page).toHaveURL(/done=issued/);
    await expectAccessible(page);
    await page.goto(desk);
    await expect(page.locator("#issued table")).toBeVisible();
    await expectAccessible(page);
    await page.goto(draft);
    await page.locator("#facts a").click();
    await expect(page.locator("#content-of-briefing")).toBeVisible();
    await expectAccessible(page);
    for (const path of ["/briefings", `/briefings/check/${"0".repeat(64)}`]) {
      await page.goto(`/${language}${path}`);
      await expectAccessible(page);
    }
  });
