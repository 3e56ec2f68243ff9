import { expectAccessible } from "./fixtures/accessibility";
import { findMailedLink } from "./fixtures/mail";
import { addPerson, signInAs } from "./fixtures/people";
import { expect, test } from "./fixtures/test";
import { languages } from "./public-routes";

test.use({ database: "people-accessibility" });

for (const language of languages)
  test(`people, handover and invitation keep WCAG 2.2 A and AA in ${language}`, async ({
    page,
    context,
    tracker,
  }) => {
    test.setTimeout(120_000);
    const workspace = `/${language}/workspace`;
    addPerson(tracker, { role: "contributor", country: "KOR" });
    await signInAs(context, tracker, { role: "focal-point", country: "KOR" });
    await page.goto(`${workspace}/people`);
    for (const summary of await page.locator("summary").all()) await summary.click();
    const form = page.locator("#invite form");
    await form.locator("button").click();
    await expect(form.locator("[aria-invalid=true]")).toHaveCount(2);
    await expectAccessible(page);

    const email = `guest-${language}-${process.pid}@example.org`;
    await form.locator("[name=name]").fill("Guest");
    await form.locator("[name=email]").fill(email);
    await form.locator("button").click();
    await expect(page.getByText(email)).toBeVisible();
    await page.goto(await findMailedLink(tracker.dataDir, email));
    await expectAccessible(page);

    await page.goto(`${workspace}/invitation/unknown`);
    await expectAccessible(page);
    await page.goto(`${workspace}/countries/KOR/handover`);
    await expectAccessible(page);
  });

test("an invitation is sent and a role ended by keyboard alone", async ({
  page,
  context,
  tracker,
}) => {
  const { email } = addPerson(tracker, { role: "contributor", country: "COL", name: "Key Board" });
  await signInAs(context, tracker, { role: "focal-point", country: "COL" });
  await page.goto("/en/workspace/people");
  const row = page.getByRole("listitem").filter({ hasText: email });
  await row.getByText("End the role", { exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(row.getByLabel("Reason")).toBeFocused();
  await page.keyboard.type("Retired");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("The role is ended");
  await page.locator("#invite").getByLabel("Name", { exact: true }).focus();
  await page.keyboard.type("Guest");
  await page.keyboard.press("Tab");
  await page.keyboard.type(`keyboard-${process.pid}@example.org`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("The invitation is on its way.");
});
