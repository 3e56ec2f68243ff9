import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Db, Tx } from "@/db/database";
import { roleGrant, user, userSetting } from "@/db/tables";
import { queueMail } from "@/db/tell";
import { dayOf } from "@/domain/dates/partial-date";
import { owedOn } from "@/domain/notice/digest";
import type { Grant } from "@/domain/permission/permission";
import { authorize } from "@/lib/authorize";
import { runOnce } from "./run-once";
import { listPages, listProgress } from "./standing-queries";
import { stopTokenOf } from "./stop-token";

/** Once a month, on its first day or when the server is next there, puts a digest into the outbox for each person who owes something and has not stopped it. */
export async function sendDigests(context: CommandContext): Promise<void> {
  authorize(context, "reminder.send", null);
  const { database, now } = context;
  const month = dayOf(now).slice(0, 7);
  await runOnce(database, `digest/${month}`, now, (tx) => queueDigests(tx, now, month));
}

async function queueDigests(tx: Tx, now: Date, month: string): Promise<void> {
  const day = dayOf(now);
  const [pages, updates] = [await listPages(tx, day), await listProgress(tx)];
  for (const { userId, email, locale, grants } of await listReaders(tx)) {
    const items = owedOn(grants, pages, updates, day);
    if (items.length === 0) continue;
    const token = stopTokenOf(userId);
    await queueMail(tx, now, {
      ...{ key: `digest/${month}/${userId}`, kind: "digest", recipient: email, locale },
      values: {
        ...{ month, items, path: "/workspace" },
        stopPath: `/workspace/stop-digest/${token}`,
        unsubscribePath: `/api/digest/stop/${token}`,
      },
    });
  }
}

/** Those who hold a role and have not stopped the digest. */
async function listReaders(db: Db) {
  const rows = await db
    .select({ userId: user.id, email: user.email, locale: userSetting.locale, grant: roleGrant })
    .from(roleGrant)
    .innerJoin(user, eq(user.id, roleGrant.userId))
    .leftJoin(userSetting, eq(userSetting.userId, user.id))
    .where(and(isNull(roleGrant.endedAt), isNull(userSetting.digestStoppedAt)))
    .orderBy(user.id);
  const readers = new Map<string, { email: string; locale: string; grants: Grant[] }>();
  for (const { userId, email, locale, grant } of rows) {
    const reader = readers.get(userId) ?? { email, locale: locale ?? "en", grants: [] };
    reader.grants.push(grant);
    readers.set(userId, reader);
  }
  return [...readers].map(([userId, reader]) => ({ userId, ...reader }));
}
