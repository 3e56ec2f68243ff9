import type { Page } from "@playwright/test";
import { findMailedLink } from "./fixtures/mail";
import { addPerson, giveSession, signInAs } from "./fixtures/people";
import { expect, test } from "./fixtures/test";

test.use({ database: "people" });

const people = "/en/workspace/people";
const handover = (iso3: string) => `/en/workspace/countries/${iso3}/handover`;
const password = "seven quiet rivers north";

/** An address that no other test uses. */
let count = 0;
const newAddress = () => `guest-${process.pid}-${Date.now()}-${count++}@example.org`;

async function invite(page: Page, email: string, change: { country?: string; role?: string } = {}) {
  const form = page.locator("#invite");
  await form.getByLabel("Name", { exact: true }).fill("Gül Guest");
  await form.getByLabel("Mail address").fill(email);
  if (change.role) await form.getByLabel("Role").selectOption({ label: change.role });
  if (change.country) await form.getByLabel("Country").selectOption({ label: change.country });
  await form.getByRole("button", { name: "Invite" }).click();
}

async function accept(page: Page, chosen = password) {
  await page.getByLabel("Choose a password").fill(chosen);
  await page.getByRole("button", { name: "Accept and sign in" }).click();
}

test("who is invited takes up the role by the mailed link, once, and sees the own country only", async ({
  page,
  context,
  tracker,
  browser,
}) => {
  const email = newAddress();
  await signInAs(context, tracker, { role: "administrator" });
  await page.goto(people);
  await invite(page, email, { role: "Focal point", country: "Bahrain" });
  await expect(page.getByRole("status")).toContainText("The invitation is on its way.");
  await expect(page.getByText(email)).toBeVisible();
  const link = await findMailedLink(tracker.dataDir, email);

  const guest = await browser.newContext({ baseURL: tracker.url });
  const own = await guest.newPage();
  await own.goto(link);
  await expect(own.getByText("Your role: Focal point, Bahrain.")).toBeVisible();
  await accept(own, "short");
  await expect(own.getByLabel("Choose a password")).toHaveAccessibleDescription(
    /Use at least 12 characters/,
  );
  await expect(own.getByLabel("Name", { exact: true })).toHaveValue("Gül Guest");
  await accept(own);
  await expect(own.getByRole("heading", { name: "My work" })).toBeVisible();
  await own.goto(people);
  await expect(own.getByRole("heading", { level: 2 })).toHaveText(["Bahrain", "Invite somebody"]);
  expect((await own.goto(handover("BHR")))?.status()).toBe(200);
  expect((await own.goto(handover("MEX")))?.status()).toBe(403);
  await expect(own.getByRole("heading", { name: "Not yours to open" })).toBeVisible();
  await own.goto(link);
  await expect(own.getByText("This invitation has been accepted.")).toBeVisible();
  await guest.close();
});

test("a role that is ended gives no access from the next click on", async ({
  page,
  context,
  tracker,
  browser,
}) => {
  const name = `Ended ${newAddress()}`;
  const person = addPerson(tracker, { role: "focal-point", country: "MNG", name });
  const theirs = await browser.newContext({ baseURL: tracker.url });
  await giveSession(theirs, tracker, person);
  const other = await theirs.newPage();
  await other.goto(people);
  await expect(other.getByRole("heading", { name: "Mongolia" })).toBeVisible();

  await signInAs(context, tracker, { role: "reviewer" });
  await page.goto(`${people}?country=MNG`);
  const row = page.getByRole("listitem").filter({ hasText: person.email });
  await row.getByText("End the role", { exact: true }).click();
  const button = row.getByRole("button", { name: `End the role of ${name}` });
  await button.click();
  await expect(row.getByLabel("Reason")).toHaveAccessibleDescription(/Fill this in/);
  await row.getByLabel("Reason").fill("Moved to another ministry");
  await button.click();
  await expect(page.getByRole("status")).toContainText("The role is ended");
  await expect(row).toHaveCount(0);

  expect((await other.goto(people))?.status()).toBe(403);
  expect((await other.goto(handover("MNG")))?.status()).toBe(403);
  await page.goto(handover("MNG"));
  await expect(page.locator("#past-focal-points")).toContainText(name);
  await theirs.close();
});

test("an invitation that is revoked or cut off says what to do", async ({
  page,
  context,
  tracker,
}) => {
  const email = newAddress();
  await signInAs(context, tracker, { role: "focal-point", country: "ARE" });
  await page.goto(people);
  await invite(page, email);
  const link = await findMailedLink(tracker.dataDir, email);
  const row = page.getByRole("listitem").filter({ hasText: email });
  await row.getByText("Revoke the invitation", { exact: true }).click();
  await row.getByRole("button", { name: "Revoke the invitation of Gül Guest" }).click();
  await expect(page.getByRole("status")).toContainText("its link no longer works");
  await page.goto(link);
  await expect(page.getByText("This invitation was revoked or replaced.")).toBeVisible();
  await page.goto(link.slice(0, -5));
  await expect(page.getByText("This link leads to no invitation.")).toBeVisible();
});

test("what is wrong with an invitation stands at its field, and nothing is typed twice", async ({
  page,
  context,
  tracker,
}) => {
  await signInAs(context, tracker, { role: "administrator" });
  await page.goto(people);
  await invite(page, "no address");
  const form = page.locator("#invite");
  await expect(form.getByLabel("Mail address")).toHaveAccessibleDescription(
    "This is not a mail address.",
  );
  await expect(form.getByLabel("Name", { exact: true })).toHaveValue("Gül Guest");
  await invite(page, newAddress(), { role: "Contributor" });
  await expect(form.getByLabel("Country")).toHaveAccessibleDescription(
    "This role is for a country: choose one.",
  );
  await invite(page, newAddress(), { role: "Centre reviewer", country: "Mexico" });
  await expect(form.getByLabel("Country")).toHaveAccessibleDescription(/choose no country/);
});

test.describe("visited as the wrong user", () => {
  test.use({ expectsNotFound: true });

  for (const role of ["contributor", "focal-point", "reviewer"] as const)
    test(`the people and the handover of a country are closed to a ${role} who has no part in them`, async ({
      page,
      context,
      tracker,
    }) => {
      const isAtCentre = role === "reviewer";
      await signInAs(context, tracker, { role, ...(!isAtCentre && { country: "BHR" }) });
      const list = await page.goto(people);
      expect(list?.status()).toBe(role === "contributor" ? 403 : 200);
      await expect(page.getByRole("heading", { name: "Centre", exact: true })).toHaveCount(0);
      const other = await page.goto(handover("MEX"));
      expect(other?.status()).toBe(isAtCentre ? 200 : 403);
    });

  test("a country that is not there is closed to everybody", async ({ page, context, tracker }) => {
    await signInAs(context, tracker, { role: "administrator" });
    expect((await page.goto(handover("XZZ")))?.status()).toBe(404);
  });

  test("whoever is not signed in is led to the form", async ({ page }) => {
    await page.goto(people);
    await expect(page).toHaveURL(/sign-in\?next=/);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an invitation is sent and taken up", async ({ page, context, tracker }) => {
    const email = newAddress();
    await signInAs(context, tracker, { role: "focal-point", country: "ARG" });
    await page.goto(people);
    await invite(page, "no address");
    await expect(page.locator("#invite").getByLabel("Name", { exact: true })).toHaveValue(
      "Gül Guest",
    );
    await invite(page, email);
    await expect(page.getByText("The invitation is on its way.")).toBeVisible();
    const link = await findMailedLink(tracker.dataDir, email);
    await context.clearCookies();
    await page.goto(link);
    await accept(page);
    await expect(page.getByText("Signed in as Gül Guest")).toBeVisible();
  });
});
