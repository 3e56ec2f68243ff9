import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addPerson, giveSession, type Person } from "./fixtures/people";
import { runScript } from "./fixtures/run-script";
import { expect, test } from "./fixtures/test";
import type { TrackerServer } from "./fixtures/tracker-server";
import { openAs } from "./fixtures/two-browsers";

test.use({ database: "review" });

const text = "Police and courts count different things";

/** A submitted update of a country: its author and its id. */
function submitUpdate(tracker: TrackerServer, country: string): { author: Person; id: string } {
  const author = addPerson(tracker, { role: "focal-point", country, name: "Ana Focal" });
  const printed = runScript(
    { DATA_DIR: tracker.dataDir },
    "seed/testing/submit-update.ts",
    author.userId,
    country,
    text,
  );
  return { author, id: printed.trim() };
}

test("a reviewer returns one change with a reason and publishes the rest; the public sees that part, the author the reason", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  const { author, id } = submitUpdate(tracker, "PHL");
  await giveSession(context, tracker, addPerson(tracker, { role: "reviewer", name: "Rosa" }));
  await page.goto("/en/countries/PHL");
  await expect(page.locator("#challenges")).not.toContainText(text);

  await page.goto("/en/workspace/review");
  await page.getByRole("link", { name: "Philippines: Update of the country" }).click();
  await expect(page.getByText("0 of 5 decided")).toBeVisible();
  await expect(page.getByText("5 changes are undecided")).toBeVisible();
  const challenge = page.locator("#change-challenges-challenge-of-update");
  await challenge.getByText("Send back…").click();
  await challenge.getByLabel("Reason").fill("Which decree says so?");
  await challenge.getByRole("button", { name: "Send back with this reason" }).click();
  await expect(page.getByText("1 of 5 decided")).toBeVisible();
  await page.getByRole("button", { name: "Accept all that is undecided (4)" }).click();
  await expect(page.getByText("5 of 5 decided")).toBeVisible();
  await page.getByRole("button", { name: "Publish 4 changes and send back 1" }).click();
  await expect(page.locator("#result")).toContainText("Published as version");
  await expect(page.locator("#result")).toContainText("1 change went back");
  await expect(page.locator("#result")).toBeFocused();

  await page.goto("/en/countries/PHL");
  await expect(page.locator("#challenges")).toContainText("Since then the police take part");
  await expect(page.locator("#challenges")).not.toContainText(text);

  const authorPage = await openAs(browser, tracker, author);
  await authorPage.goto(`/en/workspace/updates/${id}`);
  await expect(challengeOf(authorPage)).toContainText("Which decree says so?");
  await expect(challengeOf(authorPage).getByRole("link", { name: "Correct this" })).toHaveAttribute(
    "href",
    `/en/workspace/updates/${id}/edit#challenges/challenge-of-update`,
  );
  await expect(authorPage.getByRole("button", { name: "Accept", exact: true })).toHaveCount(0);

  await authorPage.goto("/en/workspace/countries/PHL/handover");
  const returned = authorPage.locator("#under-way li");
  await expect(returned).toHaveCount(1);
  await expect(returned).toContainText(text);
  await expect(returned).toContainText("Which decree says so?");
});

test("a review can be done by the keyboard alone", async ({ page, context, tracker }) => {
  const { id } = submitUpdate(tracker, "IDN");
  await giveSession(context, tracker, addPerson(tracker, { role: "reviewer" }));
  submitUpdate(tracker, "CHL");
  await page.goto("/en/workspace/review?kind=country");
  const items = page.locator("[data-queue-item]");
  await items.first().focus();
  await page.keyboard.press("j");
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(items.first()).toBeFocused();
  await page.getByRole("link", { name: "Indonesia: Update of the country" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/updates/${id}`);
  const first = page.locator("[data-change]").first();
  const second = page.locator("[data-change]").nth(1);
  await first.locator("[data-key=accept]").focus();
  await page.keyboard.press("a");
  await expect(first).toContainText("✓ Accepted");
  await page.keyboard.press("u");
  await expect(first).toContainText("Undecided");
  await page.keyboard.press("ArrowDown");
  await expect(second.locator("[data-key=accept]")).toBeFocused();
  await page.keyboard.press("r");
  await expect(second.getByLabel("Reason")).toBeFocused();
  await page.keyboard.type("Are you sure?");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(second).toContainText("↩ Sent back: Are you sure?");
  await page.reload();
  await expect(page.locator("[data-change]").nth(1)).toContainText("Are you sure?");
});

test("where a newer version contradicts an update, the reviewer chooses before the review can end", async ({
  page,
  context,
  tracker,
}) => {
  const { id } = submitUpdate(tracker, "ECU");
  const words = ["seed/testing/publish-contradiction.ts", "ECU"];
  runScript({ DATA_DIR: tracker.dataDir }, ...words);
  await giveSession(context, tracker, addPerson(tracker, { role: "reviewer" }));
  await page.goto(`/en/workspace/updates/${id}`);
  await page.getByRole("button", { name: /^Accept all/ }).click();
  await expect(page.getByText("First choose where a newer version")).toBeVisible();
  await expect(page.getByRole("button", { name: "End the review" })).toBeDisabled();
  const conflicts = page.locator("#conflicts");
  await expect(conflicts).toContainText("Resolved");
  await conflicts.getByLabel("What this update says").check();
  await conflicts.getByRole("button", { name: "Settle" }).click();
  await expect(conflicts).toHaveCount(0);
  await expect(page.getByText("1 change is undecided")).toBeVisible();
});

test("what a second reviewer marked meanwhile is shown before the first can publish it", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  const { id } = submitUpdate(tracker, "ITA");
  await giveSession(context, tracker, addPerson(tracker, { role: "reviewer" }));
  await page.goto(`/en/workspace/updates/${id}`);
  await page.getByRole("button", { name: /^Accept all/ }).click();
  await expect(page.getByText("2 of 2 decided")).toBeVisible();

  const second = await openAs(browser, tracker, addPerson(tracker, { role: "reviewer" }));
  await second.goto(`/en/workspace/updates/${id}`);
  await challengeOf(second).getByText("Send back…").click();
  await challengeOf(second).getByLabel("Reason").fill("Which decree?");
  await challengeOf(second).getByRole("button", { name: "Send back with this reason" }).click();
  await expect(challengeOf(second)).toContainText("↩ Sent back: Which decree?");

  await page.getByRole("button", { name: "Publish 2 changes" }).click();
  await expect(challengeOf(page)).toContainText("Another reviewer has marked this otherwise");
  await expect(challengeOf(page)).toContainText("↩ Sent back: Which decree?");
  await page.getByRole("button", { name: "Publish 1 change and send back 1" }).click();
  await expect(page.locator("#result")).toContainText("Published as version");
});

test("comments reach both sides and not the public", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  const { author, id } = submitUpdate(tracker, "FRA");
  await giveSession(context, tracker, addPerson(tracker, { role: "reviewer", name: "Rosa" }));
  await page.goto(`/en/workspace/updates/${id}`);
  await page.locator("#comments").getByLabel("Your comment").fill("Thank you <b>all</b>.");
  await page.locator("#comments").getByRole("button", { name: "Comment" }).click();
  await expect(page.locator("#comments li")).toContainText("Thank you <b>all</b>.");
  await expect(page.locator("#comments").getByLabel("Your comment")).toHaveValue("");
  const authorPage = await openAs(browser, tracker, author);
  await authorPage.goto(`/en/workspace/updates/${id}`);
  await expect(authorPage.locator("#comments li")).toContainText("Rosa");
});

test("only a reviewer opens the queue, and only those concerned an update", async ({
  context,
  tracker,
}) => {
  const { id } = submitUpdate(tracker, "SYR");
  const other = addPerson(tracker, { role: "focal-point", country: "THA" });
  await giveSession(context, tracker, other);
  const statusOf = async (path: string) => (await context.request.get(path)).status();
  expect(await statusOf("/en/workspace/review")).toBe(403);
  expect(await statusOf(`/en/workspace/updates/${id}`)).toBe(403);
  expect(await statusOf("/en/workspace/updates/no-such-update")).toBe(404);
});

test("both pages keep WCAG 2.2 A and AA, at 320 and 1280 px, in the dark and from right to left", async ({
  page,
  context,
  tracker,
}) => {
  test.setTimeout(60_000);
  const { id } = submitUpdate(tracker, "DOM");
  await giveSession(context, tracker, addPerson(tracker, { role: "reviewer" }));
  for (const path of ["workspace/review", `workspace/updates/${id}`])
    for (const [language, width, scheme] of [
      ["en", 1280, "light"],
      ["ar", 320, "dark"],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${language}/${path}`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      const found = violations.flatMap(({ id: rule, nodes }) =>
        nodes.map((node) => `${rule}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
      );
      expect(found, `${language} ${path}`).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, `${language} ${path}: no sideways scrolling`).toBe(0);
    }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("changes are accepted and returned, and the review ended, by forms", async ({
    page,
    context,
    tracker,
  }) => {
    const { id } = submitUpdate(tracker, "FIN");
    await giveSession(context, tracker, addPerson(tracker, { role: "reviewer" }));
    await page.goto(`/en/workspace/updates/${id}`);
    const changes = page.locator("[data-change]");
    const count = await changes.count();
    for (let index = 0; index < count - 1; index += 1)
      await changes.nth(index).locator("[data-key=accept]").click();
    await challengeOf(page).getByText("Send back…").click();
    await challengeOf(page).getByLabel("Reason").fill("Which decree?");
    await challengeOf(page).getByRole("button", { name: "Send back with this reason" }).click();
    await page.getByRole("button", { name: /Publish .* and send back 1/ }).click();
    await expect(page.locator("#result")).toContainText("Published as version");
  });
});

function challengeOf(page: Page) {
  return page.locator("#change-challenges-challenge-of-update");
}
