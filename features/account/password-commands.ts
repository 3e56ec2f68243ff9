import "server-only";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { and, eq, like, ne } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Database, Tx } from "@/db/database";
import { account, session, user, userSetting, verification } from "@/db/tables";
import { queueMail } from "@/db/tell";
import { type Actor, userActor } from "@/lib/actor";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { attemptKey, countAttempt, forgetAttempts } from "./attempt-limit";
import { findPasswordFault } from "./password-rule";
import { getPerson } from "./person";

const resetMs = 60 * 60 * 1000;

/** Throws `invalid` at the field when a new password will not do for the person. */
export function requireGoodPassword(
  password: string,
  person: { email: string; name: string },
  field: string,
): void {
  const code = findPasswordFault(password, person);
  if (code) throw new DomainError("invalid", "the password will not do", [{ path: field, code }]);
}

const change = z.object({
  /** The session that asks, which goes on. */
  sessionId: z.string(),
  currentPassword: z.string().min(1, "missing").max(1000, "tooLong"),
  newPassword: z.string(),
});

/** Sets another password for the person who asks, and ends their other sessions. */
export async function changePassword(context: CommandContext, input: unknown): Promise<void> {
  const { database, actor, now } = context;
  const { sessionId, currentPassword, newPassword } = parseInput(change, input);
  const person = await getPerson(context);
  await requirePassword(context, person.userId, currentPassword, "currentPassword");
  requireGoodPassword(newPassword, person, "newPassword");
  const password = await hashPassword(newPassword);
  await database.write(async (tx) => {
    await storePassword(tx, now, person.userId, password);
    await tx
      .delete(session)
      .where(and(eq(session.userId, person.userId), ne(session.id, sessionId)));
    await logPassword(tx, now, actor, "changePassword", person.userId);
  });
}

/** Throws `invalid` at the field when this is not the person's password, and after too many attempts whatever it is. */
async function requirePassword(
  { database, now }: CommandContext,
  userId: string,
  password: string,
  field: string,
): Promise<void> {
  const key = attemptKey("password", userId);
  if (!(await countAttempt(database, key, now)))
    throw new DomainError("invalid", "too many attempts", [{ path: field, code: "tooMany" }]);
  const [stored] = await database.direct
    .select({ hash: account.password })
    .from(account)
    .where(credentialOf(userId));
  const isRight = stored?.hash ? await verifyPassword({ hash: stored.hash, password }) : false;
  if (!isRight)
    throw new DomainError("invalid", "wrong password", [{ path: field, code: "wrongPassword" }]);
  await forgetAttempts(database, key);
}

const request = z.object({
  email: z
    .string()
    .trim()
    .min(1, "missing")
    .pipe(z.email("notAMailAddress").transform((email) => email.toLowerCase())),
});

/** Sends a link to set another password, if the mail address has an account; the answer is the same when it has none. */
export async function requestPasswordReset(
  { database, now }: { database: Database; now: Date },
  input: unknown,
): Promise<void> {
  const { email } = parseInput(request, input);
  if (!(await countAttempt(database, attemptKey("requestPasswordReset", email), now)))
    throw new DomainError("invalid", "too many requests", [{ path: "email", code: "tooMany" }]);
  const token = randomBytes(32).toString("base64url");
  const identifier = resetIdentifier(token);
  await database.write(async (tx) => {
    const [person] = await tx
      .select({ id: user.id, locale: userSetting.locale })
      .from(user)
      .leftJoin(userSetting, eq(userSetting.userId, user.id))
      .where(eq(user.email, email));
    if (!person) return;
    await forgetResets(tx, person.id);
    await tx.insert(verification).values({
      id: randomUUID(),
      identifier,
      value: person.id,
      expiresAt: new Date(now.getTime() + resetMs),
      createdAt: now,
      updatedAt: now,
    });
    await queueMail(tx, now, {
      key: identifier,
      kind: "password-reset",
      recipient: email,
      locale: person.locale ?? "en",
      values: { path: `/workspace/reset-password/${token}` },
    });
  });
}

const reset = z.object({ token: z.string(), newPassword: z.string() });

/** Sets another password by the link of a mail, once, and ends all sessions. Throws `not-found` when the link is expired, used or unknown. */
export async function resetPassword(
  { database, now }: { database: Database; now: Date },
  input: unknown,
): Promise<void> {
  const { token, newPassword } = parseInput(reset, input);
  const person = await findResetPerson({ database, now }, token);
  if (!person) throw new DomainError("not-found", "no such reset");
  requireGoodPassword(newPassword, person, "newPassword");
  const password = await hashPassword(newPassword);
  await database.write(async (tx) => {
    if (!(await findResetPerson({ database, now }, token)))
      throw new DomainError("not-found", "no such reset");
    await forgetResets(tx, person.userId);
    await storePassword(tx, now, person.userId, password);
    await tx.delete(session).where(eq(session.userId, person.userId));
    await logPassword(tx, now, userActor(person.userId, []), "resetPassword", person.userId);
  });
  await forgetAttempts(database, attemptKey("signIn", person.email));
}

/** Whose password a link sets; undefined when it is expired, used or unknown. */
export async function findResetPerson(
  { database, now }: { database: Database; now: Date },
  token: string,
): Promise<{ userId: string; email: string; name: string } | undefined> {
  const [found] = await database.direct
    .select({ userId: user.id, email: user.email, name: user.name, until: verification.expiresAt })
    .from(verification)
    .innerJoin(user, eq(user.id, verification.value))
    .where(eq(verification.identifier, resetIdentifier(token)));
  return found && found.until > now ? found : undefined;
}

/** Only the hash of a link's token is kept: who reads the table cannot use the link. */
function resetIdentifier(token: string): string {
  return `password-reset/${createHash("sha256").update(token).digest("base64url")}`;
}

async function forgetResets(tx: Tx, userId: string): Promise<void> {
  await tx
    .delete(verification)
    .where(and(eq(verification.value, userId), like(verification.identifier, "password-reset/%")));
}

function credentialOf(userId: string) {
  return and(eq(account.userId, userId), eq(account.providerId, "credential"));
}

async function storePassword(tx: Tx, now: Date, userId: string, password: string): Promise<void> {
  await tx.update(account).set({ password, updatedAt: now }).where(credentialOf(userId));
}

async function logPassword(
  tx: Tx,
  now: Date,
  actor: Actor,
  action: string,
  userId: string,
): Promise<void> {
  await appendChange(tx, actor, now, {
    action,
    subject: `user:${userId}`,
    reason: null,
    before: null,
    after: null,
  });
}
