import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { changeLog, rateLimit, roleGrant, session, user } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { totpOf } from "@/db/testing/totp";
import { openSession } from "./open-session";
import { readSession } from "./session";
import { addPerson, giveRole, openAccountTest, openBrowser, password } from "./testing/test-person";

const wrong = "not the password at all";

it("nobody makes an account without an invitation", async () => {
  const { auth, system } = await openAccountTest();
  const before = await readRows(system.database);
  const answer = await openBrowser(auth, system).call("/sign-up/email", {
    email: "eve@example.org",
    password,
    name: "Eve",
  });
  expect(answer.status).toBe(400);
  const { rate_limit, ...rest } = await readRows(system.database);
  expect({ ...rest, rate_limit: before.rate_limit }).toEqual(before);
});

it("a wrong password and an unknown mail address get the same answer", async () => {
  const { auth, system, email } = await openAccountTest();
  const browser = openBrowser(auth, system);
  const known = await browser.call("/sign-in/email", { email, password: wrong });
  const unknown = await browser.call("/sign-in/email", {
    email: "eve@example.org",
    password: wrong,
  });
  expect(known).toEqual(unknown);
  expect(known.status).toBe(401);
  expect(known.cookies).toEqual([]);
});

it("the right password opens a session whose cookie scripts cannot read and other sites do not send", async () => {
  const { auth, system, email, userId } = await openAccountTest();
  const browser = openBrowser(auth, system);
  const { cookies } = await browser.call("/sign-in/email", {
    email: email.toUpperCase(),
    password,
  });
  expect(cookies.join()).toMatch(/HttpOnly/i);
  expect(cookies.join()).toMatch(/SameSite=Lax/i);
  const signedIn = await readSession(auth, system.database, browser.headers(), system.now);
  expect(signedIn).toMatchObject({
    userId,
    name: "Ada",
    email,
    grants: [],
    hasSecondFactor: false,
  });
});

it("ten wrong passwords close a mail address for a while, from wherever they come, and no other", async () => {
  const { auth, system, email } = await openAccountTest();
  await addPerson(system, "bob@example.org");
  const browser = openBrowser(auth, system);
  for (let attempt = 0; attempt < 10; attempt++)
    await browser.call("/sign-in/email", { email, password: wrong });
  const right = await browser.call("/sign-in/email", { email, password });
  expect(right.status).toBe(429);
  expect(right.cookies).toEqual([]);
  const other = await browser.call("/sign-in/email", { email: "bob@example.org", password });
  expect(other.status).toBe(200);
  expect(JSON.stringify(await system.database.db.select().from(rateLimit))).not.toContain(email);
});

it("calls beyond the limit are refused, and the count is in the database", async () => {
  const { auth, system } = await openAccountTest();
  const browser = openBrowser(auth, system);
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 21; attempt++)
    statuses.push((await browser.call("/two-factor/verify-totp", { code: "000000" })).status);
  expect(statuses.slice(0, 20)).not.toContain(429);
  expect(statuses[20]).toBe(429);
  const [row] = await system.database.db.select().from(rateLimit);
  expect(row?.count).toBe(20);
});

it("a session that is ended is gone at the next request, and so is one that nobody used for twelve hours", async () => {
  const { auth, system, userId } = await openAccountTest();
  const { database, now } = system;
  const read = async (cookie: string) =>
    readSession(auth, database, new Headers({ Cookie: cookie }), now);
  const ended = await openSession(database, userId);
  expect(await read(ended)).toBeDefined();
  await database.write((tx) => tx.delete(session).where(eq(session.userId, userId)));
  expect(await read(ended)).toBeUndefined();

  const used = await openSession(database, userId);
  const lasts = async () => (await database.db.select().from(session))[0]?.expiresAt.getTime() ?? 0;
  const elevenHoursLeft = new Date(Date.now() + 11 * 3_600_000);
  await database.write((tx) =>
    tx.update(session).set({ expiresAt: elevenHoursLeft }).where(eq(session.userId, userId)),
  );
  await read(used);
  expect(await lasts()).toBeGreaterThan(elevenHoursLeft.getTime());
  await database.write((tx) =>
    tx
      .update(session)
      .set({ expiresAt: new Date(Date.now() - 1) })
      .where(eq(session.userId, userId)),
  );
  await openSession(database, userId);
  expect(await database.db.select().from(session)).toHaveLength(1);
  expect(await read(used)).toBeUndefined();
});

it("a cookie that the tracker did not sign opens nothing", async () => {
  const { auth, system, userId } = await openAccountTest();
  const cookie = await openSession(system.database, userId);
  const [row] = await system.database.db.select().from(session);
  for (const forged of [`${cookie}x`, `iccs.session_token=${row?.token}`, "iccs.session_token="])
    expect(
      await readSession(auth, system.database, new Headers({ Cookie: forged }), system.now),
    ).toBeUndefined();
});

it("an ended role, and one whose last day has passed, is not the person's at the next request", async () => {
  const { auth, system, userId } = await openAccountTest();
  const { database, now } = system;
  await giveRole(system, userId, { role: "contributor", country: "XAA", until: "2020-01-01" });
  await giveRole(system, userId, { role: "reviewer", country: null, until: null });
  const sent = new Headers({ Cookie: await openSession(database, userId) });
  const held = await readSession(auth, database, sent, now);
  expect(held?.actor).toEqual({
    id: `user:${userId}`,
    grants: [{ role: "reviewer", country: null, until: null }],
  });
  await database.write((tx) =>
    tx.update(roleGrant).set({ endedAt: now.toISOString() }).where(eq(roleGrant.role, "reviewer")),
  );
  expect((await readSession(auth, database, sent, now))?.grants).toEqual([]);
});

it("with a second factor a password alone opens nothing; the code of the app does, and a backup code once", async () => {
  const { auth, system, email, userId } = await openAccountTest();
  const { database } = system;
  const device = openBrowser(auth, system);
  await device.call("/sign-in/email", { email, password });
  const { body } = await device.call("/two-factor/enable", { password });
  const secretOf = new URL(String(body.totpURI)).searchParams.get("secret") ?? "";
  expect((await device.call("/two-factor/verify-totp", { code: "000000" })).status).toBe(401);
  expect((await device.call("/two-factor/verify-totp", { code: totpOf(secretOf) })).status).toBe(
    200,
  );
  const [known] = await database.db.select().from(user);
  expect(known?.twoFactorEnabled).toBe(true);

  const begin = async () => {
    const browser = openBrowser(auth, system);
    const first = await browser.call("/sign-in/email", { email, password });
    expect(first.body.twoFactorRedirect).toBe(true);
    expect(await readSession(auth, database, browser.headers(), system.now)).toBeUndefined();
    return browser;
  };
  const nextCode = () => totpOf(secretOf, Date.now() + 30_000);
  const replayed = await begin();
  const used = await replayed.call("/two-factor/verify-totp", { code: totpOf(secretOf) });
  expect(used.status).toBe(401);
  const byCode = await begin();
  expect((await byCode.call("/two-factor/verify-totp", { code: nextCode() })).status).toBe(200);
  expect(await readSession(auth, database, byCode.headers(), system.now)).toMatchObject({ userId });

  const [code] = body.backupCodes as string[];
  expect((await (await begin()).call("/two-factor/verify-backup-code", { code })).status).toBe(200);
  expect((await (await begin()).call("/two-factor/verify-backup-code", { code })).status).toBe(401);

  await device.call("/two-factor/disable", { password });
  const log = await database.db.select().from(changeLog);
  expect(log.map((row) => row.action)).toEqual([
    "createAccount",
    "turnOnSecondFactor",
    "turnOffSecondFactor",
  ]);
  expect(JSON.stringify(log)).not.toContain(secretOf);
});

it("what the library writes joins the open transaction, and is undone with it", async () => {
  const { auth, system, email } = await openAccountTest();
  const before = await readRows(system.database);
  await expect(
    system.database.write(async () => {
      const answer = await openBrowser(auth, system).call("/sign-in/email", { email, password });
      expect(answer.status).toBe(200);
      throw new Error("killed here");
    }),
  ).rejects.toThrow("killed here");
  expect(await readRows(system.database)).toEqual(before);
});
