import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/accessibility";
import { addPerson, giveSession, type Person, signInAs } from "./fixtures/people";
import { runScript } from "./fixtures/run-script";
import { expect, test } from "./fixtures/test";
import type { TrackerServer } from "./fixtures/tracker-server";
import { openAs } from "./fixtures/two-browsers";
import { openOffence } from "./fixtures/workbench";

test.use({ database: "many-offences" });
test.describe.configure({ mode: "serial" });

const workspace = "/en/workspace/correspondence";
const rows = (page: Page) => page.locator("#offences tbody tr");
const above = (page: Page) => page.getByRole("navigation", { name: "Pages of offences" }).first();
const importDraft = (tracker: TrackerServer, { userId }: Person, count: number) =>
  runScript(
    { DATA_DIR: tracker.dataDir },
    ...["seed/testing/import-draft.ts", "JOR", userId, String(count)],
  );
let place = "";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, expectsNotFound: true });

  test("five hundred offences are turned over, found, led to and published by pages", async ({
    page,
    context,
    browser,
    tracker,
  }) => {
    test.setTimeout(90_000);
    const author = await signInAs(context, tracker, { role: "focal-point", country: "JOR" });
    place = importDraft(tracker, author, 505);
    await page.goto(`${workspace}/${place}`);
    await expect(page.locator("#checks h3").first()).toHaveText("Unmapped: 505");
    await expect(page.locator("#checks details").first()).toContainText("and 305 more");
    await expect(rows(page)).toHaveCount(250);
    await expect(page.locator("#offences")).toContainText("Offences 1–250 of 505.");
    await expect(above(page).getByRole("link")).toHaveText(["Next page", "Last page"]);
    await above(page).getByRole("link", { name: "Next page" }).click();
    await expect(page).toHaveURL(/\?page=2#offences$/);
    await expect(rows(page).first()).toContainText("251");
    for (const [asked, shown] of [
      ["99", "501–505"],
      ["two", "1–250"],
    ]) {
      await page.goto(`${workspace}/${place}?page=${asked}`);
      await expect(page.locator("#offences")).toContainText(`Offences ${shown} of 505.`);
    }

    const find = page.getByLabel("Find offences of this version");
    await find.fill("ÍNVENTED");
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await expect(page.locator("#offences")).toContainText("505 offences found for “ÍNVENTED”.");
    await above(page).getByRole("link", { name: "Last page" }).click();
    await expect(page).toHaveURL(/\?find=.+&page=3#offences$/);
    await expect(rows(page)).toHaveCount(5);
    await find.fill("zebra");
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await expect(page.locator("#offences")).toContainText(
      "No offence of this version found for “zebra”.",
    );
    await page.getByRole("link", { name: "Show all offences of this version" }).click();
    await expect(rows(page)).toHaveCount(250);
    await page.getByRole("button", { name: "Submit for review" }).click();
    await expect(page.getByText("It is the Centre’s turn")).toBeVisible();

    const reviewing = await browser.newContext({
      baseURL: tracker.url,
      javaScriptEnabled: false,
    });
    await giveSession(reviewing, tracker, addPerson(tracker, { role: "reviewer" }));
    const reviewer = await reviewing.newPage();
    await reviewer.goto(`${workspace}/${place}?find=invented+300`);
    await expect(rows(reviewer)).toHaveCount(1);
    await reviewer.getByRole("link", { name: "Comment on 300" }).click();
    await reviewer.getByLabel("What is to be corrected at this offence").fill("Which article?");
    await reviewer.getByRole("button", { name: "Keep the comment" }).click();
    await expect(reviewer).toHaveURL(/\?at=\d+#offence-\d+$/);
    await reviewer.getByRole("link", { name: "Change the comment on 300" }).click();
    await reviewer.getByRole("link", { name: /^National police/ }).click();
    const commented = rows(reviewer).filter({ hasText: "Which article?" });
    await expect(commented).toBeInViewport();
    await reviewer.locator("summary", { hasText: "Return" }).click();
    await reviewer.getByRole("button", { name: "Return", exact: true }).click();
    await expect(reviewer.getByText("It is the country’s turn: to correct")).toBeVisible();

    await page.reload();
    await page.locator("#returned li a").click();
    await expect(page.locator("#offences")).toContainText("Offences 251–500 of 505.");
    await expect(rows(page).filter({ hasText: "Which article?" })).toBeInViewport();
    await page.getByRole("button", { name: "Submit for review" }).click();
    await reviewer.reload();
    await reviewer.getByRole("button", { name: "Publish" }).click();
    await expect(reviewer.getByText("Published").first()).toBeVisible();

    const table = `/en/classification/tables/${place.split("/")[0]}`;
    await expect(async () => {
      await page.goto(table);
      await expect(rows(page)).toHaveCount(250);
    }).toPass({ timeout: 10_000 });
    await above(page).getByRole("link", { name: "Next page" }).click();
    await expect(page).toHaveURL(`${table}/offences/2`);
    await expect(page).toHaveTitle(/offences 251–500/);
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
      "href",
      new RegExp(`${table}/offences/2$`),
    );
    await expect(rows(page).first()).toContainText("251");
    await expect(page.getByRole("main")).not.toContainText("Which article?");
    await above(page).getByRole("link", { name: "First page" }).click();
    await expect(page).toHaveURL(`${table}#offences`);
    await page.goto(`${table}/offences/3`);
    await expect(rows(page)).toHaveCount(5);
    await page.getByRole("link", { name: "The table with its checks and files" }).click();
    await expect(page).toHaveURL(table);
    for (const [address, title] of [
      [`${table}/offences/4`, "The table has no such page on this day."],
      [`${table}/offences/02`, "The table has no such page on this day."],
      [
        `/en/as-of/2022-05-26${table.slice(3)}/offences/2`,
        "There is no such published table on this day.",
      ],
    ] as const) {
      expect((await page.goto(address))?.status()).toBe(404);
      await expect(page.locator("h1")).toHaveText(title);
    }
    await reviewing.close();
  });
});

for (const language of ["en", "ar"] as const)
  test(`pages of offences keep WCAG 2.2 A and AA in ${language}`, async ({
    page,
    context,
    tracker,
  }) => {
    test.setTimeout(90_000);
    await signInAs(context, tracker, { role: "contributor", country: "JOR" });
    await page.goto(`/${language}/workspace/correspondence/${place}?find=invented&page=3`);
    await expect(rows(page)).toHaveCount(5);
    await expectAccessible(page);
    await page.goto(`/${language}/classification/tables/${place.split("/")[0]}/offences/3`);
    await expect(rows(page)).toHaveCount(5);
    await expectAccessible(page);
  });

test("a workbench of more than it holds is in parts, and nothing of them shows to who reads apart", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  test.setTimeout(60_000);
  const author = await signInAs(context, tracker, { role: "contributor", country: "JOR" });
  const large = importDraft(tracker, author, 5_001);
  await page.goto(`${workspace}/${large}/workbench`);
  const parts = page.getByRole("navigation", { name: "Parts of the offences" });
  await expect(parts).toContainText("Part 1 of 2 is open: offences 1–5,000 of 5,001");
  await parts.getByRole("link", { name: "Part 2" }).click();
  await expect(page.getByText("1 offence is left.")).toBeVisible();
  await expect(openOffence(page)).toContainText("(invented, 5001)");
  const openId = await openOffence(page).getAttribute("data-offence");
  await page.goto(`${workspace}/${large}/workbench?offence=${openId}`);
  await expect(parts).toContainText("Part 2 of 2 is open");
  page.on("dialog", (dialog) => dialog.accept());
  const aside = page.getByLabel("Set aside, because");
  await aside.fill("Repealed");
  await expect(openOffence(page)).toContainText("Not saved yet");
  await parts.getByRole("link", { name: "Part 1" }).click();
  await expect(parts).toContainText("Part 1 of 2 is open");
  await aside.fill("Never in force");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByText("4,999 offences are left.")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.goto(`${workspace}/${large}/workbench?offence=${openId}`);
  await page.getByRole("button", { name: "Take it up again" }).click();
  await expect(aside).toHaveValue("Repealed");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByText("4,999 offences are left.")).toBeVisible();

  const reader = addPerson(tracker, { role: "contributor", country: "JOR" });
  const other = await openAs(browser, tracker, reader);
  await other.goto(`${workspace}/${large}/workbench/second-reading?part=2`);
  await other.getByRole("button", { name: "Read this draft apart" }).click();
  await expect(other.getByText("Part 1 of 2 is open")).toBeVisible();
  for (const query of ["?find=invented", `?at=${openId}`, "?page=2"]) {
    await other.goto(`${workspace}/${large}${query}`);
    await expect(other.getByText("You read this draft apart.")).toBeVisible();
    const html = await other.content();
    for (const hidden of ["invented, ", "Repealed"]) expect(html).not.toContain(hidden);
  }
  await other.goto(`${workspace}/${large}/workbench/second-reading?part=2`);
  await expect(openOffence(other)).toContainText("(invented, 5001)");
  expect(await other.content()).not.toContain("Repealed");
  await other.context().close();
});
