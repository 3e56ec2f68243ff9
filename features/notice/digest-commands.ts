import "server-only";
import { eq } from "drizzle-orm";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Db } from "@/db/database";
import { user, userSetting } from "@/db/tables";
import { userActor } from "@/lib/actor";
import { DomainError } from "@/lib/errors";
import { findStopper } from "./stop-token";

type Stopping = Omit<CommandContext, "actor">;

/** Ends a person's monthly digest; the token of a digest is all it asks for, and whoever holds it acts as that person here and nowhere else. Throws `not-found` for a token that is none. */
export async function stopDigest(context: Stopping, token: string): Promise<void> {
  await setDigest(context, token, "stopDigest", context.now.toISOString());
}

/** Takes a stop back, with the same token. */
export async function resumeDigest(context: Stopping, token: string): Promise<void> {
  await setDigest(context, token, "resumeDigest", null);
}

/** Whether the digest that a token stops is stopped; undefined for a token that is none. */
export async function findDigestState(
  { database: { db } }: Pick<Stopping, "database">,
  token: string,
): Promise<{ isStopped: boolean } | undefined> {
  const userId = findStopper(token);
  if (userId === undefined || !(await isPerson(db, userId))) return undefined;
  return { isStopped: (await findStop(db, userId)) !== null };
}

async function setDigest(
  { database, now }: Stopping,
  token: string,
  action: "stopDigest" | "resumeDigest",
  digestStoppedAt: string | null,
): Promise<void> {
  const userId = findStopper(token);
  if (userId === undefined) throw new DomainError("not-found", "not a stop link of the tracker");
  await database.write(async (tx) => {
    if (!(await isPerson(tx, userId))) throw new DomainError("not-found", `no person ${userId}`);
    const before = await findStop(tx, userId);
    // Twice is once: a link is followed again, a mail program asks again.
    if ((before === null) === (digestStoppedAt === null)) return;
    await tx
      .insert(userSetting)
      .values({ userId, locale: "en", digestStoppedAt })
      .onConflictDoUpdate({ target: userSetting.userId, set: { digestStoppedAt } });
    await appendChange(tx, userActor(userId, []), now, {
      ...{ action, subject: `user:${userId}`, reason: null },
      before: { isStopped: before !== null },
      after: { isStopped: digestStoppedAt !== null },
    });
  });
}

async function isPerson(db: Db, userId: string): Promise<boolean> {
  return (await db.select({ id: user.id }).from(user).where(eq(user.id, userId))).length > 0;
}

async function findStop(db: Db, userId: string): Promise<string | null> {
  const [row] = await db.select().from(userSetting).where(eq(userSetting.userId, userId));
  return row?.digestStoppedAt ?? null;
}
