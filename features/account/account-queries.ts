import "server-only";
import { and, desc, eq, gt } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Db } from "@/db/database";
import { passkey, session, user, userSetting } from "@/db/tables";
import { DomainError } from "@/lib/errors";
import { type Device, describeDevice } from "./device";
import { getPerson } from "./person";

/** What a person has set for themselves. Throws `not-found`. */
export async function getOwnAccount(
  db: Db,
  userId: string,
): Promise<{ name: string; locale: string }> {
  const [found] = await db
    .select({ name: user.name, locale: userSetting.locale })
    .from(user)
    .leftJoin(userSetting, eq(userSetting.userId, user.id))
    .where(eq(user.id, userId));
  if (!found) throw new DomainError("not-found", `no user ${userId}`);
  return { name: found.name, locale: found.locale ?? "en" };
}

export interface OwnSession {
  id: string;
  device: Device;
  lastUsedAt: string;
}

export interface OwnPasskey {
  id: string;
  name: string | null;
  addedAt: string | null;
}

export interface AccountPage {
  name: string;
  locale: string;
  sessions: OwnSession[];
  passkeys: OwnPasskey[];
}

/** All that a person is shown of their own account; no token and no key is in it. */
export async function getAccountPage(context: CommandContext): Promise<AccountPage> {
  const { userId } = await getPerson(context);
  const { direct: db } = context.database;
  const sessions = await db
    .select({ id: session.id, userAgent: session.userAgent, updatedAt: session.updatedAt })
    .from(session)
    .where(and(eq(session.userId, userId), gt(session.expiresAt, context.now)))
    .orderBy(desc(session.updatedAt));
  const passkeys = await db
    .select({ id: passkey.id, name: passkey.name, createdAt: passkey.createdAt })
    .from(passkey)
    .where(eq(passkey.userId, userId))
    .orderBy(passkey.createdAt);
  return {
    ...(await getOwnAccount(db, userId)),
    sessions: sessions.map(({ id, userAgent, updatedAt }) => ({
      id,
      device: describeDevice(userAgent ?? ""),
      lastUsedAt: updatedAt.toISOString(),
    })),
    passkeys: passkeys.map(({ id, name, createdAt }) => ({
      id,
      name,
      addedAt: createdAt?.toISOString() ?? null,
    })),
  };
}
