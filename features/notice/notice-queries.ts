import "server-only";
import { and, count, desc, eq, inArray, isNull, lt } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { country, mail, notice } from "@/db/tables";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { ownUserId } from "./own-user-id";

/** How many an inbox shows; older ones stay stored. */
export const shownNotices = 100;

export type InboxNotice = Awaited<ReturnType<typeof listNotices>>[number];

/** A person's own notices, the newest first, with the names of the countries that they speak of. */
export async function listNotices({ database: { db }, actor }: CommandContext) {
  const rows = await db
    .select({
      id: notice.id,
      kind: notice.kind,
      country: notice.country,
      values: notice.values,
      createdAt: notice.createdAt,
      readAt: notice.readAt,
    })
    .from(notice)
    .where(eq(notice.userId, ownUserId(actor)))
    .orderBy(desc(notice.id))
    .limit(shownNotices);
  const codesOf = (row: (typeof rows)[number]) =>
    [row.country, row.values.helper].filter((code) => code != null);
  const known = await db
    .select({ iso3: country.iso3, names: country.names })
    .from(country)
    .where(inArray(country.iso3, [...new Set(rows.flatMap(codesOf))]));
  const names = Object.fromEntries(known.map((place) => [place.iso3, place.names]));
  return rows.map((row) => ({ ...row, names }));
}

/** How many of a person's own notices are not read. */
export async function countUnread({ database: { db }, actor }: CommandContext): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(notice)
    .where(and(eq(notice.userId, ownUserId(actor)), isNull(notice.readAt)));
  return Number(row?.count ?? 0);
}

/** Where one of a person's own notices leads, after the language. Throws `not-found` for anybody else's. */
export async function getNoticePath({ database: { db }, actor }: CommandContext, id: number) {
  const own = and(eq(notice.id, id), eq(notice.userId, ownUserId(actor)));
  const [row] = await db.select({ path: notice.path }).from(notice).where(own);
  if (!row) throw new DomainError("not-found", `there is no notice ${id} of ${actor.id}`);
  return row.path;
}

const mailsOfPage = 100;

/** The mail that was sent or is to be, the newest first, from before the one with the id on; never with what it says, and never with its links. */
export async function listMail(context: CommandContext, beforeId: number | undefined) {
  authorize(context, "log.read", null);
  const { db } = context.database;
  const rows = await db
    .select({
      id: mail.id,
      kind: mail.kind,
      recipient: mail.recipient,
      subject: mail.subject,
      createdAt: mail.createdAt,
      sentAt: mail.sentAt,
      attempts: mail.attempts,
      failure: mail.failure,
      nextAttemptAt: mail.nextAttemptAt,
    })
    .from(mail)
    .where(beforeId === undefined ? undefined : lt(mail.id, beforeId))
    .orderBy(desc(mail.id))
    .limit(mailsOfPage + 1);
  const [givenUp] = await db
    .select({ count: count() })
    .from(mail)
    .where(and(isNull(mail.sentAt), isNull(mail.nextAttemptAt)));
  const shown = rows.slice(0, mailsOfPage);
  return {
    mails: shown,
    olderThan: rows.length > mailsOfPage ? shown.at(-1)?.id : undefined,
    givenUpCount: Number(givenUp?.count ?? 0),
  };
}
