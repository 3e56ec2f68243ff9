import "server-only";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/database";
import { listGrants } from "@/db/permitted-users";
import { invitation } from "@/db/tables";
import { dayOf } from "@/domain/dates/partial-date";
import { appointing, isPermitted } from "@/domain/permission/permission";
import { type Actor, userIdOf } from "@/lib/actor";
import { invitationDays } from "./invitation-state";
import type { HeldRole } from "./role-grant";

export type InvitationRow = typeof invitation.$inferSelect;

const dayMs = 86_400_000;

/** Opens an invitation; one to the same person for the same role is revoked. The token is in the link only: the row has its hash. */
export async function openInvitation(
  tx: Tx,
  now: Date,
  invitedBy: Actor["id"],
  invited: HeldRole & { email: string; name: string },
): Promise<{ token: string; row: InvitationRow; replaced: InvitationRow | undefined }> {
  const { email, name, role, country, until } = invited;
  const earlier = await tx
    .select()
    .from(invitation)
    .where(and(eq(invitation.email, email), eq(invitation.role, role), isUnanswered()));
  const replaced = earlier.find((row) => row.country === country);
  if (replaced) await revoke(tx, now, replaced.id);
  const token = randomBytes(32).toString("base64url");
  const row: InvitationRow = {
    id: randomUUID(),
    tokenHash: hashOfToken(token),
    ...{ email, name, role, country, until, invitedBy },
    invitedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + invitationDays * dayMs).toISOString(),
    acceptedBy: null,
    acceptedAt: null,
    revokedAt: null,
  };
  await tx.insert(invitation).values(row);
  return { token, row, replaced };
}

export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** What of an invitation is written into the change log: neither the person nor the token. */
export function loggedInvitation({ id, role, country, until }: InvitationRow) {
  return { invitation: id, role, country, until };
}

export async function revoke(tx: Tx, now: Date, id: string): Promise<void> {
  await tx.update(invitation).set({ revokedAt: now.toISOString() }).where(eq(invitation.id, id));
}

/** Whether whoever invited may still give the role: an invitation does not outlast its author's right. */
export async function isBacked(db: Db, now: Date, row: InvitationRow): Promise<boolean> {
  const userId = userIdOf(row.invitedBy);
  if (userId === undefined) return true;
  const grants = await listGrants(db, userId);
  return isPermitted(grants, appointing(row.role), row.country, dayOf(now));
}

/** Revokes the invitations of a person that no role of theirs allows any more; gives their ids. */
export async function revokeUnbacked(tx: Tx, now: Date, userId: string): Promise<string[]> {
  const rows = await tx
    .select()
    .from(invitation)
    .where(and(eq(invitation.invitedBy, `user:${userId}`), isUnanswered()));
  const revoked: string[] = [];
  for (const row of rows) {
    if (await isBacked(tx, now, row)) continue;
    await revoke(tx, now, row.id);
    revoked.push(row.id);
  }
  return revoked;
}

export function isUnanswered() {
  return and(isNull(invitation.acceptedAt), isNull(invitation.revokedAt));
}
