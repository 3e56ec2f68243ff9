import "server-only";
import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import { account, user, userSetting } from "@/db/tables";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { locales } from "@/lib/i18n/locales";
import { parseInput } from "@/lib/parse-input";
import { getOwnAccount } from "./account-queries";
import { requireGoodPassword } from "./password-commands";
import { getPerson } from "./person";

/** An account as it can be stored: checked, and its password hashed. */
export interface PreparedAccount {
  email: string;
  name: string;
  locale: string;
  passwordHash: string;
}

const personName = z.string().trim().min(1, "missing").max(120, "tooLong");

const newAccount = z.object({
  email: z.email("notAMailAddress").transform((email) => email.toLowerCase()),
  name: personName,
  password: z.string(),
  locale: z.enum(locales).catch("en"),
});

/** Checks a new account and hashes its password: before the transaction, which it would hold up. Throws `invalid` with the fields at fault. */
export async function prepareAccount(input: unknown): Promise<PreparedAccount> {
  const { password, ...person } = parseInput(newAccount, input);
  requireGoodPassword(password, person, "password");
  return { ...person, passwordHash: await hashPassword(password) };
}

/** Stores an account for somebody who was invited, and so has proved the mail address. Throws `conflict` when the address has one. */
export async function createAccount(
  context: CommandContext,
  { email, name, locale, passwordHash }: PreparedAccount,
): Promise<{ userId: string }> {
  const { database, actor, now } = context;
  authorize(context, "account.create", null);
  const userId = randomUUID();
  const written = { createdAt: now, updatedAt: now };
  await database.write(async (tx) => {
    const [present] = await tx.select({ id: user.id }).from(user).where(eq(user.email, email));
    if (present) throw new DomainError("conflict", "the mail address has an account");
    await tx.insert(user).values({ id: userId, name, email, emailVerified: true, ...written });
    await tx.insert(account).values({
      id: randomUUID(),
      userId,
      accountId: userId,
      providerId: "credential",
      password: passwordHash,
      ...written,
    });
    await tx.insert(userSetting).values({ userId, locale });
    await appendChange(tx, actor, now, {
      action: "createAccount",
      subject: `user:${userId}`,
      reason: null,
      before: null,
      after: { locale },
    });
  });
  return { userId };
}

const ownAccount = z.object({ name: personName, locale: z.enum(locales) });

/** Changes the name of the person who asks, and the language of the mails they get. */
export async function changeAccount(context: CommandContext, input: unknown): Promise<void> {
  const { database, actor, now } = context;
  const { name, locale } = parseInput(ownAccount, input);
  const { userId } = await getPerson(context);
  await database.write(async (tx) => {
    const before = await getOwnAccount(tx, userId);
    if (before.name === name && before.locale === locale) return;
    await tx.update(user).set({ name, updatedAt: now }).where(eq(user.id, userId));
    await tx
      .insert(userSetting)
      .values({ userId, locale })
      .onConflictDoUpdate({ target: userSetting.userId, set: { locale } });
    await appendChange(tx, actor, now, {
      action: "changeAccount",
      subject: `user:${userId}`,
      reason: null,
      // Names may have to be removed one day; the log is kept for ever.
      before: { locale: before.locale },
      after: { locale, isRenamed: before.name !== name },
    });
  });
}
