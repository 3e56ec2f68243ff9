import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { changeLog, mail, session, verification } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { openSession } from "./open-session";
import { changePassword, requestPasswordReset, resetPassword } from "./password-commands";
import { addPerson, openAccountTest, openBrowser, password } from "./testing/test-person";

const newPassword = "velvet tractor seven moons";

/** Everything stored but the counts of attempts. */
async function rowsOf({ database }: CommandContext) {
  const { rate_limit: _, ...rows } = await readRows(database);
  return rows;
}

async function tokenMailedIn({ database }: CommandContext): Promise<string> {
  const [letter] = await database.db.select().from(mail);
  return String(letter?.values?.path).replace("/workspace/reset-password/", "");
}

it("a changed password signs in, the old one does not, and other sessions end", async () => {
  const { auth, system, context, userId, email } = await openAccountTest();
  const { database } = system;
  await openSession(database, userId);
  const [own] = await database.db.select().from(session);
  await openSession(database, userId);
  await changePassword(context, {
    sessionId: own?.id,
    currentPassword: password,
    newPassword,
  });
  expect((await database.db.select().from(session)).map(({ id }) => id)).toEqual([own?.id]);
  const browser = openBrowser(auth, system);
  expect((await browser.call("/sign-in/email", { email, password })).status).toBe(401);
  expect((await browser.call("/sign-in/email", { email, password: newPassword })).status).toBe(200);
  const log = await database.db.select().from(changeLog);
  expect(log.at(-1)).toMatchObject({
    action: "changePassword",
    actor: `user:${userId}`,
    subject: `user:${userId}`,
    before: null,
    after: null,
  });
});

it.each([
  [{ currentPassword: "wrong", newPassword }, "currentPassword", "wrongPassword"],
  [{ currentPassword: password, newPassword: "too short" }, "newPassword", "tooShort"],
  [{ currentPassword: password, newPassword: "a".repeat(129) }, "newPassword", "tooLong"],
  [{ currentPassword: password, newPassword: "passwordpassword" }, "newPassword", "common"],
  [{ currentPassword: password, newPassword: "Qwertyuiop123" }, "newPassword", "common"],
  [{ currentPassword: password, newPassword: "lovelace moon 77 k" }, "newPassword", "containsName"],
  [
    { currentPassword: password, newPassword: "my ICCS key 48 rivers" },
    "newPassword",
    "containsName",
  ],
])("%j is refused at its field, without a trace", async (input, path, code) => {
  const { context } = await openAccountTest("lovelace@example.org");
  const before = await rowsOf(context);
  await expect(changePassword(context, { sessionId: "", ...input })).rejects.toMatchObject({
    code: "invalid",
    faults: [{ path, code }],
  });
  expect(await rowsOf(context)).toEqual(before);
});

it("guessing the present password comes to an end, even with the right one", async () => {
  const { context } = await openAccountTest();
  const attempt = (currentPassword: string) =>
    changePassword(context, { sessionId: "", currentPassword, newPassword });
  for (let count = 0; count < 10; count++) await expect(attempt("wrong")).rejects.toThrow();
  await expect(attempt(password)).rejects.toMatchObject({
    faults: [{ path: "currentPassword", code: "tooMany" }],
  });
});

it("the system has no password to change", async () => {
  const { system } = await openAccountTest();
  await expect(
    changePassword(system, { sessionId: "", currentPassword: password, newPassword }),
  ).rejects.toMatchObject({ code: "forbidden" });
});

it("a link by mail sets a password once, in the language of its owner, and ends all sessions", async () => {
  const { auth, system, userId, email } = await openAccountTest();
  const { database } = system;
  await openSession(database, userId);
  await requestPasswordReset(system, { email: ` ${email.toUpperCase()} ` });
  const [letter] = await database.db.select().from(mail);
  expect(letter).toMatchObject({ kind: "password-reset", recipient: email, locale: "es" });
  const token = await tokenMailedIn(system);
  const [stored] = await database.db.select().from(verification);
  expect(JSON.stringify(stored)).not.toContain(token);

  const results = await Promise.allSettled([
    resetPassword(system, { token, newPassword }),
    resetPassword(system, { token, newPassword: `${newPassword} two` }),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(resetPassword(system, { token, newPassword })).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await database.db.select().from(session)).toEqual([]);
  const done = results[0]?.status === "fulfilled" ? newPassword : `${newPassword} two`;
  const signIn = await openBrowser(auth, system).call("/sign-in/email", { email, password: done });
  expect(signIn.status).toBe(200);
  const log = await database.db
    .select()
    .from(changeLog)
    .where(eq(changeLog.action, "resetPassword"));
  expect(log).toHaveLength(1);
  expect(JSON.stringify(log)).not.toContain(token);
});

it("a bad password leaves the link as it was", async () => {
  const { system, email } = await openAccountTest();
  await requestPasswordReset(system, { email });
  const token = await tokenMailedIn(system);
  const before = await rowsOf(system);
  await expect(resetPassword(system, { token, newPassword: "short" })).rejects.toMatchObject({
    faults: [{ path: "newPassword", code: "tooShort" }],
  });
  expect(await rowsOf(system)).toEqual(before);
  await resetPassword(system, { token, newPassword });
});

it("a link is refused after an hour, and when a newer one was asked for", async () => {
  const { system, email } = await openAccountTest();
  await requestPasswordReset(system, { email });
  const first = await tokenMailedIn(system);
  const inAnHour = { ...system, now: new Date(system.now.getTime() + 3_600_000) };
  const before = await rowsOf(system);
  await expect(resetPassword(inAnHour, { token: first, newPassword })).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await rowsOf(system)).toEqual(before);
  await requestPasswordReset(system, { email });
  await expect(resetPassword(system, { token: first, newPassword })).rejects.toMatchObject({
    code: "not-found",
  });
});

it("an unknown mail address is answered like a known one, and gets no mail", async () => {
  const { system } = await openAccountTest();
  const before = await rowsOf(system);
  await requestPasswordReset(system, { email: "eve@example.org" });
  expect(await rowsOf(system)).toEqual(before);
});

it("nobody's box is filled: of many requests for one address the last are refused, known or not", async () => {
  const { system, email } = await openAccountTest();
  for (const address of [email, "eve@example.org"]) {
    for (let count = 0; count < 10; count++) await requestPasswordReset(system, { email: address });
    await expect(requestPasswordReset(system, { email: address })).rejects.toMatchObject({
      faults: [{ path: "email", code: "tooMany" }],
    });
  }
});

it("two people may have the same name, and each their own link", async () => {
  const { system, email } = await openAccountTest();
  const other = await addPerson(system, "bob@example.org");
  await requestPasswordReset(system, { email });
  await requestPasswordReset(system, { email: other.email });
  expect(await system.database.db.select().from(verification)).toHaveLength(2);
});
