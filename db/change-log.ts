import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { canonicalJson } from "@/domain/json/canonical-json";
import type { Actor } from "@/lib/actor";
import type { Tx } from "./database";
import { prepared } from "./prepared";
import { changeLog, changeLogHead } from "./tables";

const onlyRow = 1;

const findHead = prepared<{ length: number; hash: string }>((db) =>
  db.select().from(changeLogHead),
);

const insertRow = prepared((db) =>
  db.insert(changeLog).values({
    at: sql.placeholder("at"),
    actor: sql.placeholder("actor"),
    action: sql.placeholder("action"),
    subject: sql.placeholder("subject"),
    reason: sql.placeholder("reason"),
    // As text: the columns' own encoding would make "null" of null.
    before: sql`${sql.placeholder("before")}`,
    after: sql`${sql.placeholder("after")}`,
    previousHash: sql.placeholder("previousHash"),
    hash: sql.placeholder("hash"),
  }),
);

const setHead = prepared((db) => {
  const next = { length: sql.placeholder("length"), hash: sql.placeholder("hash") };
  return db
    .insert(changeLogHead)
    .values({ id: onlyRow, ...next })
    .onConflictDoUpdate({
      target: changeLogHead.id,
      set: { length: sql`excluded.length`, hash: sql`excluded.hash` },
    });
});

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
  const [head] = await findHead(tx);
  const row = {
    at: now.toISOString(),
    actor: actor.id,
    ...change,
    previousHash: head?.hash ?? null,
  };
  const hash = hashOf(row);
  await insertRow(tx, {
    ...row,
    before: jsonOf(row.before),
    after: jsonOf(row.after),
    hash,
  });
  await setHead(tx, { length: (head?.length ?? 0) + 1, hash });
}

function jsonOf(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** The SHA-256 of a JSON value, whatever the order of its keys (RFC 8785). */
export function hashOf(value: unknown): string {
  return hashOfText(canonicalJson(value));
}

/** The SHA-256 of a JSON value by its canonical text. */
export function hashOfText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
