import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { desc } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import type { Tx } from "./database";
import { changeLog } from "./tables";

export interface Change {
  action: string;
  subject: string;
  reason: string | null;
  before: unknown;
  after: unknown;
}

/** Adds one command's row to the change log, in the command's transaction. Each row holds the hash of the one before, so that none can be altered, removed or moved unseen. */
export async function appendChange(tx: Tx, actor: Actor, now: Date, change: Change): Promise<void> {
  const [last] = await tx
    .select({ hash: changeLog.hash })
    .from(changeLog)
    .orderBy(desc(changeLog.seq))
    .limit(1);
  const row = {
    at: now.toISOString(),
    actor: actor.id,
    ...change,
    previousHash: last?.hash ?? null,
  };
  await tx.insert(changeLog).values({ ...row, hash: hashOf(row) });
}

/** The SHA-256 of a JSON value, whatever the order of its keys (RFC 8785). */
export function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(canonicalize(value) ?? "")
    .digest("hex");
}
