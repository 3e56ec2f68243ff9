import { expect, it } from "vitest";
import { account, changeLog, user, userSetting } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { changeAccount, createAccount, prepareAccount } from "./account-commands";
import { getAccountPage } from "./account-queries";
import { openSession } from "./open-session";
import { openAccountTest, password } from "./testing/test-person";

const bob = { email: "Bob@Example.org", name: " Bob ", password, locale: "ar" };

it("an account is stored whole, with a row in the change log that holds no secret", async () => {
  const { system } = await openAccountTest();
  const { userId } = await createAccount(system, await prepareAccount(bob));
  const { db } = system.database;
  expect((await db.select().from(user)).at(-1)).toMatchObject({
    id: userId,
    name: "Bob",
    email: "bob@example.org",
    emailVerified: true,
  });
  const [, credential] = await db.select().from(account);
  expect(credential).toMatchObject({ userId, providerId: "credential", accountId: userId });
  expect(credential?.password).not.toContain(password);
  expect(await db.select().from(userSetting)).toContainEqual({
    userId,
    locale: "ar",
    digestStoppedAt: null,
  });
  expect((await db.select().from(changeLog)).at(-1)).toMatchObject({
    action: "createAccount",
    actor: "system:test",
    subject: `user:${userId}`,
    after: { locale: "ar" },
  });
});

it("nobody but the system makes an account", async () => {
  const { system, context } = await openAccountTest();
  const prepared = await prepareAccount(bob);
  const before = await readRows(system.database);
  await expect(createAccount(context, prepared)).rejects.toMatchObject({ code: "forbidden" });
  expect(await readRows(system.database)).toEqual(before);
});

it("an account is undone with the transaction that it was made in", async () => {
  const { system } = await openAccountTest();
  const prepared = await prepareAccount(bob);
  const before = await readRows(system.database);
  await expect(
    system.database.write(async () => {
      await createAccount(system, prepared);
      throw new Error("killed here");
    }),
  ).rejects.toThrow("killed here");
  expect(await readRows(system.database)).toEqual(before);
});

it("a mail address has one account, whatever its letters' case and however many ask at once", async () => {
  const { system, email } = await openAccountTest();
  const again = await prepareAccount({ ...bob, email: email.toUpperCase() });
  const before = await readRows(system.database);
  await expect(createAccount(system, again)).rejects.toMatchObject({ code: "conflict" });
  expect(await readRows(system.database)).toEqual(before);
  const prepared = await prepareAccount(bob);
  const results = await Promise.allSettled([
    createAccount(system, prepared),
    createAccount(system, prepared),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

it.each([
  [{ name: " " }, "name", "missing"],
  [{ password: "passwordpassword" }, "password", "common"],
  [{ password: "bob bob bob bob bob" }, "password", "containsName"],
])("an account with %j is refused at its field", async (wrong, path, code) => {
  const { faults, issues } = await prepareAccount({ ...bob, ...wrong }).catch((error) => error);
  const found = faults ?? [{ path: issues[0].path.join("."), code: issues[0].message }];
  expect(found).toEqual([{ path, code }]);
});

it("a person changes their name and language, logged once, and nothing when nothing changed", async () => {
  const { context, userId } = await openAccountTest();
  const { db } = context.database;
  await changeAccount(context, { name: "Ada L.", locale: "en" });
  const log = await db.select().from(changeLog);
  expect(log.at(-1)).toMatchObject({
    action: "changeAccount",
    actor: `user:${userId}`,
    before: { locale: "es" },
    after: { locale: "en", isRenamed: true },
  });
  await changeAccount(context, { name: "Ada L.", locale: "en" });
  expect(await db.select().from(changeLog)).toHaveLength(log.length);
});

it("an unknown language is refused without a trace", async () => {
  const { context } = await openAccountTest();
  const before = await readRows(context.database);
  await expect(changeAccount(context, { name: "Ada", locale: "xx" })).rejects.toThrow();
  expect(await readRows(context.database)).toEqual(before);
});

it("the page of an account shows no token and no key", async () => {
  const { context, userId } = await openAccountTest();
  const cookie = await openSession(context.database, userId);
  const page = await getAccountPage(context);
  expect(page.sessions).toHaveLength(1);
  const token = decodeURIComponent(cookie).split("=")[1]?.split(".")[0] ?? "?";
  expect(JSON.stringify(page)).not.toContain(token);
});
