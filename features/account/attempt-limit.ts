import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/database";
import { rateLimit } from "@/db/tables";

/** How long somebody waits after too many attempts. */
export const lockSeconds = 15 * 60;

const maxAttempts = 10;

/** What is attempted, and on whom: the mail address is hashed, so that the table tells nothing of those who have no account. */
export function attemptKey(attempt: string, subject: string): string {
  const hash = createHash("sha256").update(subject.toLowerCase()).digest("base64url");
  return `${attempt}|${hash}`;
}

/** Counts one attempt more; false once there were too many within the time. Two at once are counted as two. */
export async function countAttempt(database: Database, key: string, now: Date): Promise<boolean> {
  const begin = now.getTime() - lockSeconds * 1000;
  const [row] = await database.write((tx) =>
    tx
      .insert(rateLimit)
      .values({ id: randomUUID(), key, count: 1, lastRequest: now.getTime() })
      .onConflictDoUpdate({
        target: rateLimit.key,
        set: {
          count: sql`CASE WHEN ${rateLimit.lastRequest} < ${begin} THEN 1 ELSE ${rateLimit.count} + 1 END`,
          // The time runs from the last attempt that was let through: trying on does not lengthen it.
          lastRequest: sql`CASE WHEN ${rateLimit.lastRequest} < ${begin} OR ${rateLimit.count} < ${maxAttempts} THEN ${now.getTime()} ELSE ${rateLimit.lastRequest} END`,
        },
      })
      .returning({ count: rateLimit.count }),
  );
  return row !== undefined && row.count <= maxAttempts;
}

/** Forgets the attempts: one succeeded. */
export async function forgetAttempts(database: Database, key: string): Promise<void> {
  await database.write((tx) => tx.delete(rateLimit).where(eq(rateLimit.key, key)));
}
