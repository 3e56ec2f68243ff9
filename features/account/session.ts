import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { CommandContext } from "@/db/command-context";
import { getDatabase } from "@/db/connection";
import type { Database } from "@/db/database";
import { listGrants } from "@/db/permitted-users";
import { dayOf } from "@/domain/dates/partial-date";
import type { Grant } from "@/domain/permission/permission";
import { type Actor, userActor } from "@/lib/actor";
import { DomainError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { type Auth, getAuth } from "./auth";
import { signInPath } from "./own-path";

/** A person at a device, as of this request. */
export interface SignedIn {
  userId: string;
  name: string;
  email: string;
  actor: Actor;
  /** The roles held today. */
  grants: readonly Grant[];
  sessionId: string;
  hasSecondFactor: boolean;
}

/** Who sent these headers; undefined without a session that holds. Read from the database each time: what was revoked or ended is gone at once. */
export async function readSession(
  auth: Auth,
  database: Database,
  sent: Headers,
  now: Date,
): Promise<SignedIn | undefined> {
  const found = await auth.api.getSession({ headers: sent });
  if (!found) return undefined;
  const { user, session } = found;
  const today = dayOf(now);
  const grants: Grant[] = (await listGrants(database.direct, user.id))
    .filter(({ until }) => until === null || today <= until)
    .map(({ role, country, until }) => ({ role, country, until }));
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    actor: userActor(user.id, grants),
    grants,
    sessionId: session.id,
    hasSecondFactor: user.twoFactorEnabled === true,
  };
}

/** Who asks; undefined when nobody is signed in. */
export const findSignedIn = cache(
  async (): Promise<SignedIn | undefined> =>
    readSession(getAuth(), getDatabase(), await headers(), new Date()),
);

/** Who asks; whoever is not signed in is led to the form, and from there back. */
export async function requireSignedIn(locale: Locale): Promise<SignedIn> {
  const signedIn = await findSignedIn();
  if (signedIn) return signedIn;
  const path = (await headers()).get("x-page-path") ?? "";
  redirect(signInPath(locale, path === `/${locale}/workspace` ? "" : path));
}

/** What a command of the person who asks is given. Throws `signed-out` when nobody is signed in. */
export async function getCommandContext(): Promise<CommandContext> {
  const signedIn = await findSignedIn();
  if (!signedIn) throw new DomainError("signed-out", "no session");
  return { database: getDatabase(), actor: signedIn.actor, now: new Date() };
}
