import { expectAccessible } from "./fixtures/accessibility";
import { addPerson, giveSession, signInAs } from "./fixtures/people";
import { expect, test } from "./fixtures/test";
import { openAs } from "./fixtures/two-browsers";
import {
  expectOpen,
  expectOpenText,
  openOffence,
  openWorkbench,
  stored,
  suggestion,
} from "./fixtures/workbench";
import { languages } from "./public-routes";

test.use({ database: "workbench" });

test("offences are mapped by keyboard alone: moved, taken, searched, set aside, saved and undone", async ({
  page,
  context,
  tracker,
}) => {
  test.setTimeout(60_000);
  await signInAs(context, tracker, { role: "contributor", country: "JOR" });
  await openWorkbench(page, "Police by keyboard");
  await openOffence(page).focus();
  await expectOpen(page, "Intentional homicide");
  const homicide = suggestion(page, "0101");
  await expect(homicide).toBeVisible();
  const key = (await homicide.locator("kbd").textContent()) ?? "";
  await page.keyboard.press(key);
  await expect(homicide).toHaveAttribute("aria-pressed", "true");
  await expect(openOffence(page)).toContainText("Not saved yet");
  await page.keyboard.press("Enter");
  await expectOpen(page, "Robbery");
  await expect(page.getByText("2 offences are left.")).toBeVisible();

  await page.keyboard.press("j");
  await expectOpen(page, "Theft");
  await page.keyboard.press("ArrowUp");
  await expectOpen(page, "Robbery");
  await page.keyboard.press("/");
  await page.keyboard.type("0401");
  await expect(page.getByRole("button", { name: /^0401 / })).toBeVisible();
  await page.keyboard.press("Enter");
  await expectOpen(page, "Robbery");
  await page.keyboard.press("/");
  await page.keyboard.type("Theft");
  await expect(page.getByRole("button", { name: /^0502 / })).toBeVisible();
  await page.getByRole("button", { name: /^0502 / }).press("Enter");
  const robbery = page.getByRole("group", { name: /^0401/ });
  await robbery.getByLabel("How it lies to the category").selectOption("narrower");
  await robbery.getByLabel("How sure").selectOption("probable");
  await robbery.getByLabel("Share in %").fill("60");
  await page.keyboard.press("Enter");
  await expectOpen(page, "Theft");

  await page.keyboard.press("x");
  await page.keyboard.type("Repealed in 2020");
  await page.keyboard.press("Enter");
  await expectOpen(page, "Arson");
  await expect(page.getByText("No offence is left.")).toBeVisible();
  await page.keyboard.press("u");
  await expectOpen(page, "Theft");
  await expect(page.getByText("1 offence is left.")).toBeVisible();

  await stored(page);
  await expectOpenText(page, "Theft");
  await page.getByRole("link", { name: /Robbery/ }).click();
  await expect(robbery.getByLabel("How it lies to the category")).toHaveValue("narrower");
  await expect(robbery.getByLabel("Share in %")).toHaveValue("60");
  await expect(page.getByRole("group", { name: /^0502/ })).toBeVisible();
});

test("the list shows what a text and a state leave", async ({ page, context, tracker }) => {
  await signInAs(context, tracker, { role: "contributor", country: "PAN" });
  await openWorkbench(page, "Police of the filter");
  const rows = page.locator("a[data-offence]");
  await page.getByLabel("Show", { exact: true }).selectOption("tied");
  await expect(rows).toHaveCount(1);
  await expectOpenText(page, "Arson");
  await page.getByLabel("Show", { exact: true }).selectOption("all");
  await page.getByLabel("Code or name", { exact: true }).fill("robb");
  await expect(rows).toHaveCount(1);
  await page.getByLabel("Code or name", { exact: true }).fill("nothing like it");
  await expect(page.getByText("No offence is like that.")).toBeVisible();
});

test("what was not saved when the page was left is offered on return, and kept no longer once it is saved", async ({
  page,
  context,
  tracker,
}) => {
  await signInAs(context, tracker, { role: "contributor", country: "JAM" });
  await openWorkbench(page, "Police of the reload");
  page.on("dialog", (dialog) => dialog.accept());
  await suggestion(page, "0101").click();
  await page.getByLabel("Share in %").fill("60");
  await expect(openOffence(page)).toContainText("Not saved yet");
  await page.reload();
  await expect(page.getByText(/^Of 1 offence this browser has work/)).toBeVisible();
  await expect(openOffence(page)).not.toContainText("0101");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take it up again" }).press("Enter");
  await expectOpen(page, "Intentional homicide");
  await expect(page.getByLabel("Share in %")).toHaveValue("60");
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 offences are left.")).toBeVisible();
  await stored(page);
  await expect(openOffence(page)).toBeVisible();
  await expect(page.getByText(/this browser has work/)).toHaveCount(0);
});

test.describe("what the server refuses", () => {
  test.use({ expectsNotFound: true });

  test("what two people save of one offence is shown to the second, and neither is lost", async ({
    page,
    context,
    browser,
    tracker,
  }) => {
    test.setTimeout(60_000);
    const country = "OMN";
    await signInAs(context, tracker, { role: "contributor", country });
    await openWorkbench(page, "Police of two");
    const other = await openAs(
      browser,
      tracker,
      addPerson(tracker, { role: "contributor", country }),
    );
    await other.goto(page.url());
    await other.getByLabel("Set aside, because").fill("Said by the other");
    await other.getByRole("button", { name: "Save and go on" }).click();
    await expect(other.locator("a[data-offence]").first()).toContainText("Set aside");
    await other.waitForLoadState("networkidle");

    await suggestion(page, "0101").click();
    await page.getByRole("button", { name: "Save and go on" }).click();
    await expect(page.getByText("Not saved; what you entered is kept:")).toBeVisible();
    await page.getByRole("button", { name: /Intentional homicide/ }).click();
    await expect(page.getByText(/It now says: set aside, Said by the other\./)).toBeVisible();
    await expect(page.getByRole("group", { name: /^0101/ })).toBeVisible();
    await page.getByRole("button", { name: "Save and go on" }).click();
    await expect(page.getByText("Not saved; what you entered is kept:")).toBeHidden();
    await stored(page);
    await expect(page.locator("a[data-offence]").filter({ hasText: "homicide" })).toContainText(
      "0101",
    );
  });

  test("what the command refuses is said where it is, and kept", async ({
    page,
    context,
    tracker,
  }) => {
    await signInAs(context, tracker, { role: "contributor", country: "CHL" });
    await openWorkbench(page, "Police of the refusal");
    await suggestion(page, "0101").click();
    await page.getByLabel("Share in %").fill("120");
    await page.keyboard.press("Enter");
    await page
      .getByRole("alert")
      .getByRole("button", { name: /Intentional homicide/ })
      .click();
    await expect(page.getByText("A share is above 0 and at most 100%.").last()).toBeVisible();
    await expect(page.getByLabel("Share in %")).toHaveAttribute("aria-invalid", "true");
    await page.getByLabel("Share in %").fill("50");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Not saved; what you entered is kept:")).toBeHidden();
  });
});

test("a form saves one offence without JavaScript, and refuses a category that is none", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  const person = addPerson(tracker, { role: "contributor", country: "MNG" });
  await giveSession(context, tracker, person);
  await openWorkbench(page, "Police without scripts");
  const plainContext = await browser.newContext({ baseURL: tracker.url, javaScriptEnabled: false });
  await giveSession(plainContext, tracker, person);
  const plain = await plainContext.newPage();
  await plain.goto(page.url());
  await plain.getByRole("link", { name: /Robbery/ }).click();
  await expect(plain.locator("h2").first()).toContainText("Robbery");
  await plain.getByLabel("Code of category 1").fill("0999");
  await plain.getByRole("button", { name: "Save and go on" }).click();
  await expect(
    plain.getByText("This version of the ICCS has no such category.").first(),
  ).toBeVisible();
  await plain.getByLabel("Code of category 1").fill("0401");
  await plain.getByRole("button", { name: "Save and go on" }).click();
  await expect(plain.locator("h2").first()).toContainText("Theft");
  await expect(plain.locator("a[data-offence]").filter({ hasText: "Robbery" })).toContainText(
    "0401",
  );
});

for (const language of languages)
  test(`the workbench keeps WCAG 2.2 A and AA in ${language}`, async ({
    page,
    context,
    tracker,
  }) => {
    test.setTimeout(90_000);
    await signInAs(context, tracker, { role: "contributor", country: "BHR" });
    await openWorkbench(page, `Police in ${language}`);
    await page.goto(page.url().replace("/en/", `/${language}/`));
    await suggestion(page, "0101").click();
    await page.locator("[data-bench=aside]").waitFor();
    await expectAccessible(page);
  });
