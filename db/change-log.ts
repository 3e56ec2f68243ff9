import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Actor } from "@/lib/actor";
import type { Tx } from "./database";
import { changeLog, changeLogHead } from "./tables";

const onlyRow = 1;

export interface Change {
  action: string;
  subject: string;
  reason: string | null;
  before: unknown;
  after: unknown;
}

/**
 * Adds one command's row to the change log, in the command's transaction. Each row holds the hash of the one before,
 * and the head holds the last one's, so that none can be altered, removed or moved unseen.
 */
export async function appendChange(tx: Tx, actor: Actor, now: Date, change: Change): Promise<void> {
  const [head] = await tx.select().from(changeLogHead);
  const row = {
    at: now.toISOString(),
    actor: actor.id,
    ...change,
    previousHash: head?.hash ?? null,
  };
  const hash = hashOf(row);
  await tx.insert(changeLog).values({ ...row, hash });
  const next = { length: (head?.length ?? 0) + 1, hash };
  await tx
    .insert(changeLogHead)
    .values({ id: onlyRow, ...next })
    .onConflictDoUpdate({ target: changeLogHead.id, set: next });
}

/** The SHA-256 of a JSON value, whatever the order of its keys (RFC 8785). */
export function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(canonicalize(value) ?? "")
    .digest("hex");
}
