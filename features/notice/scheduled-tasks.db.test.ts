import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { changeLog, commitment, mail, notice, taskRun, userSetting } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { readRows } from "@/db/testing/read-rows";
import type { Letter } from "@/lib/mail/letter";
import { findDigestState, resumeDigest, stopDigest } from "./digest-commands";
import { runOnce } from "./run-once";
import { scheduledTasks } from "./scheduled-tasks";
import { sendDueMail } from "./send-mail";
import { stopTokenOf } from "./stop-token";
import { addCommitment, addMeeting, addUpdate, onDay, openStanding } from "./testing/standing";

beforeEach(() => {
  vi.stubEnv("AUTH_SECRET", "a key for tests");
  vi.stubEnv("SITE_URL", "https://iccs.example.org");
});
afterEach(() => vi.unstubAllEnvs());

async function runAll(context: CommandContext): Promise<void> {
  for (const task of Object.values(scheduledTasks)) await task(context);
}

async function digestsOf({ database: { db } }: CommandContext) {
  return (await db.select().from(mail)).filter(({ kind }) => kind === "digest");
}

async function noticesOf({ database: { db } }: CommandContext) {
  const rows = await db.select().from(notice);
  return rows.map(({ userId, kind, country, values }) => ({ userId, kind, country, values }));
}

describe("the monthly digest", () => {
  it("goes once a month to those who owe something, and to nobody else", async () => {
    const context = await openStanding("2026-11-01", { ARG: "2026-01-15", MEX: "2026-10-01" });
    const { database } = context;
    await addPerson(database, "ana", { role: "focal-point", country: "ARG" });
    await addPerson(database, "max", { role: "focal-point", country: "MEX" });
    await addPerson(database, "rev", { role: "reviewer", country: null });
    await runAll(context);
    await runAll(context);
    await runAll(onDay(context, "2026-11-30"));
    expect(await digestsOf(context)).toMatchObject([
      {
        recipient: "ana@example.org",
        values: { items: [{ kind: "confirm", country: "ARG", since: "2026-01-15" }] },
      },
    ]);
    await runAll(onDay(context, "2026-12-03"));
    expect(await digestsOf(context)).toHaveLength(2);
  });

  it("says what waits since when, and how to stop it, in words and for mail programs", async () => {
    const context = await openStanding("2026-11-01", { ARG: "2026-01-15" });
    const { userId } = await addPerson(context.database, "ana", {
      ...{ role: "focal-point", country: "ARG" },
    });
    await addUpdate(context, "ARG", "returned", "2026-10-20");
    await runAll(context);
    const letters: Letter[] = [];
    const send = async (letter: Letter) => void letters.push(letter);
    await sendDueMail(context.database, { send }, () => context.now);
    const token = stopTokenOf(userId);
    expect(letters).toMatchObject([
      {
        subject: "What waits for you, November 2026",
        headers: {
          "List-Unsubscribe": `<https://iccs.example.org/api/digest/stop/${token}>`,
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
      },
    ]);
    expect(letters[0]?.text).toBe(`2 things wait for you in the ICCS Implementation Tracker:

- Country ARG: nothing has been confirmed since 15 Jan 2026. Confirm the page, or update it.
- Country ARG: the update was returned on 20 Oct 2026 and waits for your correction.

See all that waits for you:
https://iccs.example.org/en/workspace

Stop this monthly mail (no sign-in needed):
https://iccs.example.org/en/workspace/stop-digest/${token}

This mail was sent by the ICCS Implementation Tracker, https://iccs.example.org/en. Answers to it are not read.`);
    expect(JSON.stringify(await digestsOf(context))).not.toContain(token);
  });

  it("is stopped by its link, once in the log however often, and started again", async () => {
    const context = await openStanding("2026-11-01", { ARG: "2026-01-15" });
    const { database } = context;
    const { userId } = await addPerson(database, "ana", { role: "focal-point", country: "ARG" });
    const token = stopTokenOf(userId);
    await Promise.all([stopDigest(context, token), stopDigest(context, token)]);
    expect(await findDigestState(context, token)).toEqual({ isStopped: true });
    await runAll(context);
    expect(await digestsOf(context)).toEqual([]);
    expect(await database.db.select().from(changeLog)).toMatchObject([
      { action: "stopDigest", actor: "user:ana", subject: "user:ana", after: { isStopped: true } },
    ]);
    await resumeDigest(context, token);
    expect(await findDigestState(context, token)).toEqual({ isStopped: false });
    await runAll(onDay(context, "2026-12-01"));
    expect(await digestsOf(context)).toHaveLength(1);
  });

  it("keeps the reader's language when it is stopped", async () => {
    const context = await openStanding("2026-11-01", {});
    const { userId } = await addPerson(context.database, "ana");
    await context.database.write((tx) => tx.insert(userSetting).values({ userId, locale: "ar" }));
    await stopDigest(context, stopTokenOf(userId));
    expect(await context.database.db.select().from(userSetting)).toMatchObject([
      { locale: "ar", digestStoppedAt: context.now.toISOString() },
    ]);
  });

  it("is not stopped by a forged token, nor by one of a person who is gone", async () => {
    const context = await openStanding("2026-11-01", {});
    await addPerson(context.database, "ana");
    const before = await readRows(context.database);
    const [, signature] = stopTokenOf("bob").split(".");
    const forged = `${Buffer.from("ana").toString("base64url")}.${signature}`;
    for (const token of [forged, "ana", "", stopTokenOf("gone")]) {
      await expect(stopDigest(context, token)).rejects.toMatchObject({ code: "not-found" });
      expect(await findDigestState(context, token)).toBeUndefined();
    }
    expect(await readRows(context.database)).toEqual(before);
  });
});

it("of a role that ends, its holder and those who may give it are told 30 and 7 days before, once each", async () => {
  const context = await openStanding("2026-11-01", { ARG: "2026-10-15" });
  const { database } = context;
  const until = "2026-12-01";
  await addPerson(database, "ana", { role: "focal-point", country: "ARG", until });
  await addPerson(database, "rev", { role: "reviewer", country: null });
  for (const day of ["2026-10-31", "2026-11-01", "2026-11-02", "2026-11-28", "2026-12-01"])
    await runAll(onDay(context, day));
  const told = {
    kind: "expiring",
    country: "ARG",
    values: { who: "ana", role: "focal-point", until },
  };
  expect(await noticesOf(context)).toEqual([
    { userId: "ana", ...told },
    { userId: "rev", ...told },
    { userId: "ana", ...told },
    { userId: "rev", ...told },
  ]);
});

it("before a meeting, focal points of attending countries that have something to see to are told", async () => {
  const context = await openStanding("2026-11-10", {
    ...{ ARG: "2026-01-15", MEX: "2026-11-01", COL: "2026-11-01", KOR: "2026-01-15" },
  });
  for (const iso3 of ["ARG", "MEX", "COL", "KOR"])
    await addPerson(context.database, `of-${iso3}`, { role: "focal-point", country: iso3 });
  await addUpdate(context, "MEX", "draft", "2026-11-05");
  await addMeeting(context, "2026-12-01", ["ARG", "MEX", "COL"]);
  await runAll(context);
  await runAll(onDay(context, "2026-11-20"));
  const told = (await noticesOf(context)).filter(({ kind }) => kind === "meeting-soon");
  expect(told).toEqual([
    {
      ...{ userId: "of-ARG", kind: "meeting-soon", country: "ARG" },
      values: { meeting: "Regional meeting", begins: "2026-12-01", matter: "due" },
    },
    {
      ...{ userId: "of-MEX", kind: "meeting-soon", country: "MEX" },
      values: { meeting: "Regional meeting", begins: "2026-12-01", matter: "draft" },
    },
  ]);
});

describe("what a country promised", () => {
  async function openPromise() {
    const context = await openStanding("2026-11-10", { ARG: "2026-10-15" });
    await addPerson(context.database, "ana", { role: "focal-point", country: "ARG" });
    await addPerson(context.database, "con", { role: "contributor", country: "ARG" });
    await addPerson(context.database, "rev", { role: "reviewer", country: null });
    await addMeeting(context, "2026-05-01", ["ARG"]);
    await addCommitment(context, "ARG", "2026-11-30");
    return context;
  }
  const told = async (context: CommandContext) =>
    (await noticesOf(context))
      .filter(({ kind }) => kind === "commitment-due")
      .map(({ userId, values }) => [userId, values]);

  it("is brought to mind once when the day is near, and once to the Centre too when it has passed", async () => {
    const context = await openPromise();
    await runAll(context);
    expect(await told(context)).toEqual([]);
    await runAll(onDay(context, "2026-11-16"));
    await runAll(onDay(context, "2026-11-29"));
    const values = {
      ...{ meeting: "Regional meeting", what: "Publish the table.", until: "2026-11-30" },
    };
    const soon = ["ana", { ...values, matter: "soon" }];
    expect(await told(context)).toEqual([soon]);
    await runAll(onDay(context, "2026-12-01"));
    await runAll(onDay(context, "2027-03-01"));
    const overdue = { ...values, matter: "overdue" };
    expect(await told(context)).toEqual([soon, ["ana", overdue], ["rev", overdue]]);
  });

  it("is not brought to mind when it is no longer open", async () => {
    const context = await openPromise();
    await context.database.write((tx) =>
      tx.update(commitment).set({ state: "kept" }).where(eq(commitment.country, "ARG")),
    );
    await runAll(onDay(context, "2026-12-01"));
    expect(await told(context)).toEqual([]);
  });
});

it("of a country that does not answer the Centre is told once a quarter; of one that nobody asked, never", async () => {
  const context = await openStanding("2026-11-10", { ARG: "2025-01-15", MEX: "2025-01-15" });
  await addPerson(context.database, "ana", { role: "focal-point", country: "ARG" });
  await addPerson(context.database, "rev", { role: "reviewer", country: null });
  await runAll(context);
  await runAll(onDay(context, "2026-12-31"));
  const told = {
    kind: "escalated",
    country: "ARG",
    values: { matter: "overdue", since: "2025-01-15" },
  };
  expect(await noticesOf(context)).toEqual([{ userId: "rev", ...told }]);
  await runAll(onDay(context, "2027-01-01"));
  expect(await noticesOf(context)).toHaveLength(2);
});

it("nobody but the tracker itself sends reminders", async () => {
  const context = await openStanding("2026-11-01", { ARG: "2025-01-15" });
  await addPerson(context.database, "adm", { role: "administrator", country: null });
  const before = await readRows(context.database);
  for (const task of Object.values(scheduledTasks))
    await expect(task(await contextOf(context, "adm"))).rejects.toMatchObject({
      code: "forbidden",
    });
  expect(await readRows(context.database)).toEqual(before);
});

it("a task that fails midway leaves neither mark nor mail, and is done the next time", async () => {
  const { database, now } = await openStanding("2026-11-01", {});
  const fail = () => Promise.reject(new Error("killed"));
  await expect(runOnce(database, "task", now, fail)).rejects.toThrow("killed");
  expect(await database.db.select().from(taskRun)).toEqual([]);
  const done: string[] = [];
  const task = async () => void done.push("done");
  const runs = [1, 2, 3].map(() => runOnce(database, "task", now, task));
  expect((await Promise.all(runs)).filter(Boolean)).toHaveLength(1);
  expect(done).toEqual(["done"]);
});
