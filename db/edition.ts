import { sql } from "drizzle-orm";
import type { Db, Tx } from "./database";
import { prepared } from "./prepared";
import { edition } from "./tables";

const onlyRow = 1;

/** The number of the public edition: it grows with every change that the public can see. */
export async function getEdition(db: Db): Promise<number> {
  const [row] = await db.select({ number: edition.number }).from(edition);
  return row?.number ?? 0;
}

const raise = prepared((db) =>
  db
    .insert(edition)
    .values({ id: onlyRow, number: 1 })
    .onConflictDoUpdate({ target: edition.id, set: { number: sql`${edition.number} + 1` } }),
);

/** Opens a new public edition; cached pages of earlier ones are dropped by every process. */
export async function openNewEdition(tx: Tx): Promise<void> {
  await raise(tx);
}
