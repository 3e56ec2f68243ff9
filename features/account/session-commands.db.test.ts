import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { changeLog, passkey, session } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { openSession } from "./open-session";
import { endOtherSessions, endSession, removePasskey } from "./session-commands";
import { addPerson, openAccountTest } from "./testing/test-person";

async function sessionIdsOf({ database }: CommandContext, userId: string): Promise<string[]> {
  const rows = await database.db.select().from(session).where(eq(session.userId, userId));
  return rows.map(({ id }) => id);
}

it("one session or all others end, each with one row in the change log", async () => {
  const { context, userId } = await openAccountTest();
  for (let count = 0; count < 4; count++) await openSession(context.database, userId);
  const [own = "", other = ""] = await sessionIdsOf(context, userId);
  await endSession(context, { sessionId: other });
  expect(await sessionIdsOf(context, userId)).not.toContain(other);
  await endOtherSessions(context, { sessionId: own });
  expect(await sessionIdsOf(context, userId)).toEqual([own]);
  const log = await context.database.db.select().from(changeLog);
  expect(log.slice(1)).toMatchObject([
    { action: "endSession", actor: `user:${userId}`, before: { sessions: 1 } },
    { action: "endOtherSessions", actor: `user:${userId}`, before: { sessions: 2 } },
  ]);
});

it("a session or passkey of somebody else is not found, and nothing is changed", async () => {
  const { context, userId, system } = await openAccountTest();
  const other = await addPerson(system, "bob@example.org");
  await openSession(context.database, userId);
  const [sessionId] = await sessionIdsOf(context, userId);
  const passkeyId = await addPasskeyTo(context, userId);
  const before = await readRows(context.database);
  const refusals = [
    endSession(other.context, { sessionId }),
    endOtherSessions(other.context, { sessionId }),
    removePasskey(other.context, { passkeyId }),
  ];
  for (const result of await Promise.allSettled(refusals))
    expect(result).toMatchObject({ status: "rejected", reason: { code: "not-found" } });
  expect(await readRows(context.database)).toEqual(before);
});

it("a removed passkey is gone, and neither its name nor its key is in the change log", async () => {
  const { context, userId } = await openAccountTest();
  const passkeyId = await addPasskeyTo(context, userId);
  await removePasskey(context, { passkeyId });
  const { db } = context.database;
  expect(await db.select().from(passkey)).toEqual([]);
  const log = await db.select().from(changeLog);
  expect(log.at(-1)).toMatchObject({ action: "removePasskey", subject: `user:${userId}` });
  expect(JSON.stringify(log)).not.toMatch(/public key|Key ring/);
});

async function addPasskeyTo({ database }: CommandContext, userId: string): Promise<string> {
  const id = randomUUID();
  await database.write((tx) =>
    tx.insert(passkey).values({
      id,
      userId,
      name: "Key ring",
      publicKey: "public key",
      credentialID: "credential",
      counter: 0,
      deviceType: "singleDevice",
      backedUp: false,
    }),
  );
  return id;
}
