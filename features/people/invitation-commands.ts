import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { invitation, user } from "@/db/tables";
import { queueMail } from "@/db/tell";
import { dayOf } from "@/domain/dates/partial-date";
import { appointing } from "@/domain/permission/permission";
import { userActor } from "@/lib/actor";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import {
  hashOfToken,
  type InvitationRow,
  isBacked,
  loggedInvitation,
  openInvitation,
  revoke,
} from "./invitation-row";
import { invitationStateOn } from "./invitation-state";
import { appoint, requireCountry } from "./role-commands";
import { findHeldRole, giveRole, listHolders, nameOf } from "./role-grant";
import { checkUntil, idSchema, invitationSchema } from "./role-input";

/**
 * Invites somebody to a role, by a link in a mail that works once and for 14 days. An open invitation of the same
 * person to the same role is replaced: its link no longer works. Who has an account already is appointed at once.
 */
export async function invitePerson(
  context: CommandContext,
  input: unknown,
): Promise<{ outcome: "invited" | "appointed" }> {
  const { locale, ...invited } = parseInput(invitationSchema, input);
  const { database, actor, now } = context;
  authorize(context, appointing(invited.role), invited.country);
  checkUntil(invited.until, now);
  return database.write(async (tx) => {
    const userId = await findUserByEmail(tx, invited.email);
    if (userId !== undefined) {
      await appoint(tx, context, { ...invited, userId }, "email");
      return { outcome: "appointed" };
    }
    await requireCountry(tx, invited.country);
    const { token, row } = await invite(context, tx, invited, "invitePerson");
    await queueMail(tx, now, {
      key: `invitation/${row.id}`,
      kind: "invitation",
      recipient: row.email,
      locale,
      values: {
        role: row.role,
        who: await nameOf(tx, actor.id),
        expires: dayOf(new Date(row.expiresAt)),
        path: invitationPath(token),
        ...(row.until !== null && { until: row.until }),
        ...(row.country !== null && { country: row.country }),
      },
    });
    return { outcome: "invited" };
  });
}

/**
 * Invites an administrator without a mail: whoever runs the tracker hands the path over. Undefined when the person
 * has an account and was appointed at once. Throws `conflict` when there is an administrator and `another` is not asked for.
 */
export async function inviteAdministrator(
  context: CommandContext,
  input: unknown,
): Promise<{ path: string } | undefined> {
  const { another, ...person } = parseInput(z.looseObject({ another: z.boolean() }), input);
  const held = { role: "administrator", country: null, until: null } as const;
  const { locale: _, ...invited } = parseInput(invitationSchema, { ...person, ...held });
  const { database, now } = context;
  authorize(context, "centre.appoint", null);
  return database.write(async (tx) => {
    if (!another && (await listHolders(tx, held, dayOf(now))).length > 0)
      throw new DomainError("conflict", "there is an administrator already");
    const userId = await findUserByEmail(tx, invited.email);
    if (userId !== undefined) {
      await appoint(tx, context, { ...held, userId }, "email");
      return undefined;
    }
    const { token } = await invite(context, tx, invited, "inviteAdministrator");
    return { path: invitationPath(token) };
  });
}

/** Makes the link of an invitation worthless. Throws `conflict` when it has been accepted or revoked. */
export async function revokeInvitation(context: CommandContext, input: unknown): Promise<void> {
  const { invitationId } = parseInput(z.object({ invitationId: idSchema }), input);
  const { database, actor, now } = context;
  await database.write(async (tx) => {
    const [row] = await tx.select().from(invitation).where(eq(invitation.id, invitationId));
    if (!row) throw new DomainError("not-found", `there is no invitation ${invitationId}`);
    authorize(context, appointing(row.role), row.country);
    const state = invitationStateOn(row, now);
    if (state === "accepted" || state === "revoked") throw notOpen(state);
    await revoke(tx, now, row.id);
    await appendChange(tx, actor, now, {
      action: "revokeInvitation",
      subject: row.country ?? "centre",
      reason: null,
      before: loggedInvitation(row),
      after: null,
    });
  });
}

/**
 * Takes up an invitation: who holds its link needs no other permission. The account is made by `createAccount`, in
 * the same transaction; where the address has one already, the role goes to that one. Throws `not-found` for a
 * link that never was, `conflict` for one that was used, revoked or is too old.
 */
export async function acceptInvitation(
  context: CommandContext,
  input: unknown,
  createAccount: () => Promise<{ userId: string }>,
): Promise<{ userId: string; isNew: boolean }> {
  const { token } = parseInput(z.object({ token: z.string().min(1).max(200) }), input);
  const { database, now } = context;
  return database.write(async (tx) => {
    const [row] = await tx
      .select()
      .from(invitation)
      .where(eq(invitation.tokenHash, hashOfToken(token)));
    if (!row) throw new DomainError("not-found", "there is no such invitation");
    const state = invitationStateOn(row, now);
    if (state !== "open") throw notOpen(state);
    if (!(await isBacked(tx, now, row))) throw notOpen("revoked");
    const known = await findUserByEmail(tx, row.email);
    const { userId } = known === undefined ? await createAccount() : { userId: known };
    const invitedBy = row.invitedBy as `user:${string}`;
    if (!(await findHeldRole(tx, userId, row, dayOf(now))))
      await giveRole(tx, now, invitedBy, { ...row, userId });
    const answer = { acceptedBy: userId, acceptedAt: now.toISOString() };
    await tx.update(invitation).set(answer).where(eq(invitation.id, row.id));
    await appendChange(tx, userActor(userId, []), now, {
      action: "acceptInvitation",
      subject: row.country ?? "centre",
      reason: null,
      before: loggedInvitation(row),
      after: { ...loggedInvitation(row), user: userId },
    });
    return { userId, isNew: known === undefined };
  });
}

async function invite(
  { actor, now }: CommandContext,
  tx: Tx,
  invited: Parameters<typeof openInvitation>[3],
  action: string,
): Promise<{ token: string; row: InvitationRow }> {
  const { token, row, replaced } = await openInvitation(tx, now, actor.id, invited);
  await appendChange(tx, actor, now, {
    action,
    subject: row.country ?? "centre",
    reason: null,
    before: replaced ? loggedInvitation(replaced) : null,
    after: loggedInvitation(row),
  });
  return { token, row };
}

function invitationPath(token: string): string {
  return `/workspace/invitation/${token}`;
}

function notOpen(state: "accepted" | "revoked" | "expired"): DomainError {
  return new DomainError("conflict", `the invitation is ${state}`, [
    { path: "token", code: `invitation-${state}` },
  ]);
}

async function findUserByEmail(tx: Tx, email: string): Promise<string | undefined> {
  const [row] = await tx.select({ id: user.id }).from(user).where(eq(user.email, email));
  return row?.id;
}
