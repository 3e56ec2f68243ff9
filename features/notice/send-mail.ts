import "server-only";
import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { Database } from "@/db/database";
import { country, mail } from "@/db/tables";
import { type Locale, nameIn } from "@/lib/i18n/locales";
import { logError } from "@/lib/log";
import type { MailTransport } from "@/lib/mail/letter";
import { oneLine } from "@/lib/plain-text";
import { type RenderedMail, renderMail } from "./render-mail";

type Mail = typeof mail.$inferSelect;

/** How long a claimed mail is left to the process that claimed it; longer than a send can take. */
const leaseMs = 5 * 60_000;
const mostAttempts = 10;

/** Sends the mail that is due, each by one process. A mail that fails is tried again, later each time; after the first failure the rest waits for the next call, since what failed is mostly the server. */
export async function sendDueMail(
  database: Database,
  transport: MailTransport,
  clock: () => Date,
): Promise<void> {
  while (await isAnyDue(database, clock())) {
    const claimed = await claim(database, clock());
    if (!claimed) return;
    const isSent = await send(database, transport, claimed, clock);
    if (!isSent) return;
  }
}

const dueAt = (now: Date) => and(isNull(mail.sentAt), lte(mail.nextAttemptAt, now.toISOString()));

/** Asked outside a transaction: an empty outbox never takes the writer's turn. */
async function isAnyDue({ db }: Database, now: Date): Promise<boolean> {
  return (await db.select({ id: mail.id }).from(mail).where(dueAt(now)).limit(1)).length > 0;
}

/** Takes one due mail and pushes its next attempt beyond the lease, in one transaction: nobody else finds it due until then, and should this process be killed, somebody does afterwards. */
async function claim(database: Database, now: Date): Promise<Mail | undefined> {
  return database.write(async (tx) => {
    const [due] = await tx
      .select()
      .from(mail)
      .where(dueAt(now))
      .orderBy(asc(mail.nextAttemptAt), asc(mail.id))
      .limit(1);
    if (!due) return undefined;
    const attempts = due.attempts + 1;
    const nextAttemptAt = after(now, leaseMs);
    await tx.update(mail).set({ attempts, nextAttemptAt }).where(eq(mail.id, due.id));
    return { ...due, attempts, nextAttemptAt };
  });
}

async function send(
  database: Database,
  transport: MailTransport,
  claimed: Mail,
  clock: () => Date,
): Promise<boolean> {
  let rendered: RenderedMail;
  try {
    const values = claimed.values ?? {};
    rendered = renderMail({ ...claimed, values }, await countryNames(database));
    const { subject, text, headers } = rendered;
    const id = `mail-${claimed.id}-${Date.parse(claimed.createdAt)}`;
    await transport.send({ id, to: claimed.recipient, subject, text, headers });
  } catch (error) {
    await recordFailure(database, claimed, clock(), error);
    return false;
  }
  const { subject, keptText: text } = rendered;
  const sentAt = clock().toISOString();
  await settle(database, claimed, {
    sentAt,
    subject,
    text,
    values: null,
    failure: null,
    nextAttemptAt: null,
  });
  return true;
}

/** A minute, then twice as long each time; after the last attempt the mail stays where it is, with the reason, and its values, which may let somebody in, go. */
async function recordFailure(database: Database, claimed: Mail, now: Date, error: unknown) {
  const failure = oneLine(error instanceof Error ? error.message : String(error)).slice(0, 300);
  const isGivenUp = claimed.attempts >= mostAttempts;
  if (isGivenUp) logError(`mail ${claimed.id} is given up after ${mostAttempts} attempts`, failure);
  await settle(database, claimed, {
    failure,
    nextAttemptAt: isGivenUp ? null : after(now, 60_000 * 2 ** (claimed.attempts - 1)),
    ...(isGivenUp && { values: null }),
  });
}

async function settle(
  database: Database,
  { id }: Mail,
  outcome: Partial<typeof mail.$inferInsert>,
): Promise<void> {
  await database.write((tx) => tx.update(mail).set(outcome).where(eq(mail.id, id)));
}

async function countryNames({ db }: Database) {
  const rows = await db.select({ iso3: country.iso3, names: country.names }).from(country);
  const names = new Map(rows.map((row) => [row.iso3, row.names]));
  return (iso3: string, locale: Locale) => nameIn(names.get(iso3) ?? {}, locale) || iso3;
}

function after(now: Date, ms: number): string {
  return new Date(now.getTime() + ms).toISOString();
}
