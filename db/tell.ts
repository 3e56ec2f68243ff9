import { eq, inArray } from "drizzle-orm";
import type { NoticeKind } from "@/domain/notice/notice-kind";
import { userIdOf } from "@/lib/actor";
import type { CommandContext } from "./command-context";
import type { Tx } from "./database";
import { mail, notice, user, userSetting } from "./tables";

export interface Notice {
  kind: NoticeKind;
  country: string | null;
  /** Where the reader can act on it: a path after the language, such as `/workspace/review/…`. */
  path: string;
  /** What the sentence of the notice needs: names and texts, not yet in a language. */
  values: Record<string, string>;
}

/** Tells people of something in their inbox and by mail, in the transaction of the command that it is about. */
export async function tell(
  tx: Tx,
  now: Date,
  userIds: readonly string[],
  told: Notice,
): Promise<void> {
  if (userIds.length === 0) return;
  const people = await tx
    .select({ id: user.id, email: user.email, locale: userSetting.locale })
    .from(user)
    .leftJoin(userSetting, eq(userSetting.userId, user.id))
    .where(inArray(user.id, [...new Set(userIds)]))
    .orderBy(user.id);
  for (const person of people) {
    const [row] = await tx
      .insert(notice)
      .values({ userId: person.id, ...told, createdAt: now.toISOString() })
      .returning({ id: notice.id });
    if (!row) continue;
    const { kind, country, path, values } = told;
    await queueMail(tx, now, {
      key: `notice/${row.id}`,
      kind,
      recipient: person.email,
      locale: person.locale ?? "en",
      values: { ...values, path, ...(country !== null && { country }) },
    });
  }
}

/** Tells people of what somebody did, but for whoever did it; the notice says by name who that was. */
export async function tellOthers(
  tx: Tx,
  { actor, now }: Pick<CommandContext, "actor" | "now">,
  userIds: readonly string[],
  told: Notice,
): Promise<void> {
  const self = userIdOf(actor.id);
  const [person] = self
    ? await tx.select({ name: user.name }).from(user).where(eq(user.id, self))
    : [];
  const others = userIds.filter((id) => id !== self);
  const values = { ...told.values, ...(person && { who: person.name }) };
  await tell(tx, now, others, { ...told, values });
}

/** Puts a mail into the outbox, from which the server sends it once the transaction is stored; one with the same key is there once. */
export async function queueMail(
  tx: Tx,
  now: Date,
  letter: Pick<typeof mail.$inferInsert, "key" | "kind" | "recipient" | "locale" | "values">,
): Promise<void> {
  const createdAt = now.toISOString();
  await tx
    .insert(mail)
    .values({ ...letter, createdAt, nextAttemptAt: createdAt, attempts: 0 })
    .onConflictDoNothing({ target: mail.key });
}
