import type { Page } from "@playwright/test";
import { totpOf } from "../db/testing/totp";
import { loggedActions } from "./fixtures/logged-actions";
import { findMailedLink } from "./fixtures/mail";
import { addPerson, type Person, signInAs } from "./fixtures/people";
import { expect, test } from "./fixtures/test";

test.use({ database: "sign-in" });

const workspace = "/en/workspace";
const account = `${workspace}/account`;

async function enterPassword(page: Page, { email, password }: Pick<Person, "email" | "password">) {
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function signOut(page: Page) {
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
}

test("a person signs in, comes to the page they asked for, and out again", async ({
  page,
  context,
  tracker,
}) => {
  const person = addPerson(tracker, { role: "focal-point", country: "BHR" });
  await page.goto(account);
  await expect(page).toHaveURL(/sign-in\?next=/);
  await enterPassword(page, { ...person, password: "not the password" });
  const field = page.getByLabel("Password");
  await expect(field).toHaveAccessibleDescription("The mail address or the password is wrong.");
  await expect(page.getByLabel("Mail address")).toHaveValue(person.email);
  await enterPassword(page, person);
  await expect(page).toHaveURL(account);
  await expect(page.getByText(`Signed in as ${person.name}`)).toBeVisible();
  await signOut(page);
  expect(await context.cookies()).toEqual([]);
  await page.goto(account);
  await expect(page).toHaveURL(/sign-in/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the form signs in, and says what is wrong", async ({ page, tracker }) => {
    const person = addPerson(tracker);
    await page.goto(`${workspace}/sign-in`);
    await enterPassword(page, { ...person, password: "not the password" });
    await expect(page.getByLabel("Password")).toHaveAccessibleDescription(/is wrong/);
    await enterPassword(page, person);
    await expect(page.getByText(`Signed in as ${person.name}`)).toBeVisible();
  });
});

test("the form leads to no other site", async ({ page, tracker }) => {
  const person = addPerson(tracker);
  await page.goto(`${workspace}/sign-in?next=${encodeURIComponent("//example.org/en/workspace")}`);
  await enterPassword(page, person);
  await expect(page).toHaveURL(workspace);
});

test("with a second factor, signing in asks for a code or a backup code", async ({
  page,
  context,
  tracker,
}) => {
  const person = await signInAs(context, tracker);
  await page.goto(account);
  await page.getByLabel("Your password").fill(person.password);
  await page.getByRole("button", { name: "Turn on" }).click();
  await expect(page.getByRole("img", { name: "QR code that holds the secret" })).toBeVisible();
  const secret = await page.locator("dd code").innerText();
  const backupCode = await page.locator("li code").first().innerText();
  await page.getByLabel("Code", { exact: true }).fill(totpOf(secret));
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText("The second factor is on.")).toBeVisible();
  await signOut(page);

  await enterPassword(page, person);
  const code = page.getByLabel("Code", { exact: true });
  await code.fill("000000");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(code).toHaveAccessibleDescription("The code is wrong or has expired.");
  // The code that turned the factor on has been used; the next one is taken already.
  await code.fill(totpOf(secret, Date.now() + 30_000));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(workspace);
  await signOut(page);

  await enterPassword(page, person);
  await page.getByRole("link", { name: "Use a backup code instead" }).click();
  await page.getByLabel("Backup code").fill(backupCode);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(workspace);
});

test("a passkey is added, signs in, and is removed", async ({ page, context, tracker }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  const { userId } = await signInAs(context, tracker);
  await page.goto(account);
  await page.getByLabel("Name of the passkey").fill("Key ring");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.locator("li", { hasText: "Key ring" })).toBeVisible();
  await signOut(page);

  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(workspace);
  await page.goto(account);
  await page.getByRole("button", { name: "Remove Key ring" }).click();
  await expect(page.getByText("None yet.")).toBeVisible();
  expect(loggedActions(tracker.dataDir, userId)).toEqual([
    "createAccount",
    "addPasskey",
    "removePasskey",
  ]);
});

test("another device is signed out from here, at once", async ({
  page,
  context,
  browser,
  tracker,
}) => {
  const person = await signInAs(context, tracker);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(`${tracker.url}${workspace}/sign-in`);
  await enterPassword(other, person);
  await expect(other.getByText(`Signed in as ${person.name}`)).toBeVisible();
  await page.goto(account);
  await page.getByRole("button", { name: "End all other sessions" }).click();
  await expect(page.getByRole("button", { name: "End all other sessions" })).toHaveCount(0);
  await other.reload();
  await expect(other).toHaveURL(/sign-in/);
  await elsewhere.close();
});

test("a password in common use is refused at its field, a good one is set", async ({
  page,
  context,
  tracker,
}) => {
  const person = await signInAs(context, tracker);
  await page.goto(account);
  await page.getByLabel("Current password").fill(person.password);
  await page.getByLabel("New password").fill("passwordpassword");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByLabel("New password")).toHaveAccessibleDescription(/guessed first/);
  await page.getByLabel("Current password").fill(person.password);
  await page.getByLabel("New password").fill("velvet tractor seven moons");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("The password is changed;")).toBeVisible();
});

test("a forgotten password is set anew by the link of a mail, once", async ({ page, tracker }) => {
  const person = addPerson(tracker);
  await page.goto(`${workspace}/sign-in`);
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  const answer = page.getByText("If the mail address has an account");
  await page.getByLabel("Mail address").fill("nobody@example.org");
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(answer).toBeVisible();
  await page.reload();
  await page.getByLabel("Mail address").fill(person.email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(answer).toBeVisible();

  const link = await findMailedLink(tracker.dataDir, person.email);
  await page.goto(link);
  await page.getByLabel("New password").fill("passwordpassword");
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByLabel("New password")).toHaveAccessibleDescription(/guessed first/);
  await page.getByLabel("New password").fill("velvet tractor seven moons");
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByText("The password is set")).toBeVisible();
  await enterPassword(page, { ...person, password: "velvet tractor seven moons" });
  await expect(page).toHaveURL(workspace);
  await page.goto(link);
  await expect(page.getByText("This link has expired or was used already.")).toBeVisible();
});

test("what the forms do is not to be had past them", async ({ request, tracker }) => {
  const { email, password, cookie } = addPerson(tracker);
  for (const path of ["sign-up/email", "sign-in/email", "update-user", "delete-user", "ok"]) {
    const answer = await request.post(`/api/auth/${path}`, { data: { email, password } });
    expect(answer.status(), path).toBe(404);
  }
  const elsewhere = await request.post("/api/auth/passkey/verify-registration", {
    headers: { Cookie: cookie, Origin: "https://example.org" },
    data: { response: {} },
  });
  expect(elsewhere.status()).toBe(403);
});
