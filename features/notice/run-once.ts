import "server-only";
import { eq } from "drizzle-orm";
import type { Database, Tx } from "@/db/database";
import { taskRun } from "@/db/tables";

/**
 * Does what the key names, once for all processes and for good: its mark and what it queues are one transaction. False
 * when it was done before. A run that is cut off leaves no mark, and the next one does it.
 */
export async function runOnce(
  { db, write }: Pick<Database, "db" | "write">,
  key: string,
  now: Date,
  task: (tx: Tx) => Promise<void>,
): Promise<boolean> {
  const [done] = await db.select().from(taskRun).where(eq(taskRun.key, key));
  if (done) return false;
  const at = now.toISOString();
  return write(async (tx) => {
    const marked = await tx
      .insert(taskRun)
      .values({ key, begunAt: at, endedAt: at })
      .onConflictDoNothing()
      .returning({ key: taskRun.key });
    if (marked.length === 0) return false;
    await task(tx);
    return true;
  });
}
