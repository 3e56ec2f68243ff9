import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { country, roleGrant, user } from "@/db/tables";
import { tell } from "@/db/tell";
import { dayOf, daySchema } from "@/domain/dates/partial-date";
import { appointing, isPermitted } from "@/domain/permission/permission";
import { userIdOf } from "@/lib/actor";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { revokeUnbacked } from "./invitation-row";
import {
  findHeldRole,
  type GrantRow,
  getGrant,
  giveRole,
  type HeldRole,
  handoverPath,
  listHolders,
  loggedGrant,
  nameOf,
  requireLastingAdministrator,
} from "./role-grant";
import { appointmentSchema, checkUntil, idSchema } from "./role-input";

/** Gives a role to somebody who has an account. Throws `conflict` when they hold it already, or would give it to themselves and are no administrator. */
export async function appointPerson(context: CommandContext, input: unknown): Promise<void> {
  const appointment = parseInput(appointmentSchema, input);
  authorize(context, appointing(appointment.role), appointment.country);
  checkUntil(appointment.until, context.now);
  await context.database.write((tx) => appoint(tx, context, appointment, "userId"));
}

/** The part of appointing that an invitation of somebody who has an account shares; `path` is the field that names the person. */
export async function appoint(
  tx: Tx,
  context: CommandContext,
  appointment: HeldRole & { userId: string },
  path: "userId" | "email",
): Promise<void> {
  const { actor, now } = context;
  const { userId } = appointment;
  await requireCountry(tx, appointment.country);
  const [person] = await tx.select({ id: user.id }).from(user).where(eq(user.id, userId));
  if (!person) throw new DomainError("not-found", `there is no user ${userId}`);
  const isOwn = userIdOf(actor.id) === userId;
  if (isOwn && !isPermitted(actor.grants, "centre.appoint", null, dayOf(now)))
    throw new DomainError("conflict", "nobody gives a role to themselves", [
      { path, code: "own-role" },
    ]);
  if (await findHeldRole(tx, userId, appointment, dayOf(now)))
    throw new DomainError("conflict", `${userId} holds the role already`, [
      { path, code: "role-held" },
    ]);
  const grant = await giveRole(tx, now, actor.id, appointment);
  await appendChange(tx, actor, now, {
    action: "appointPerson",
    subject: grant.country ?? "centre",
    reason: null,
    before: null,
    after: loggedGrant(grant),
  });
}

/** Throws `invalid` when the tracker does not know the country; null is the Centre. */
export async function requireCountry(tx: Tx, iso3: string | null): Promise<void> {
  if (iso3 === null) return;
  const [known] = await tx.select().from(country).where(eq(country.iso3, iso3));
  if (!known)
    throw new DomainError("invalid", `${iso3} is not in the tracker`, [
      { path: "country", code: "country-unknown" },
    ]);
}

const endingSchema = z.object({
  grantId: idSchema,
  reason: z.string().trim().min(1, { error: "missing" }).max(1_000, { error: "too-long" }),
});

/**
 * Takes a role away, from the person's next request on, and tells them why. Invitations that nothing but the role
 * allowed them to send are revoked. Throws `conflict` when it has been ended, and for the last lasting administrator.
 */
export async function endRole(context: CommandContext, input: unknown): Promise<void> {
  const { grantId, reason } = parseInput(endingSchema, input);
  const { actor, now } = context;
  await context.database.write(async (tx) => {
    const grant = await getOwnedGrant(context, tx, grantId);
    await requireLastingAdministrator(tx, grant);
    const ending = { endedBy: actor.id, endedAt: now.toISOString() };
    await tx.update(roleGrant).set(ending).where(eq(roleGrant.id, grantId));
    const invitations = await revokeUnbacked(tx, now, grant.userId);
    await tellOfEnd(tx, now, grant, reason);
    await appendChange(tx, actor, now, {
      action: "endRole",
      subject: grant.country ?? "centre",
      reason,
      before: loggedGrant(grant),
      after: { ...loggedGrant(grant), ended: true, invitationsRevoked: invitations },
    });
  });
}

/** The other focal points of a country take over what a focal point leaves: they are told too. */
async function tellOfEnd(tx: Tx, now: Date, grant: GrantRow, reason: string): Promise<void> {
  const { role, country, userId } = grant;
  const who = await nameOf(tx, `user:${userId}`);
  const told = { kind: "ended" as const, country, values: { role, who, reason } };
  await tell(tx, now, [userId], { ...told, path: "/workspace" });
  if (role !== "focal-point") return;
  const successors = await listHolders(tx, grant, dayOf(now));
  await tell(tx, now, successors, { ...told, path: handoverPath(country) });
}

const extensionSchema = z.object({ grantId: idSchema, until: daySchema.nullable() });

/** Sets another last day, or none. Throws `conflict` when the role has been ended. */
export async function extendRole(context: CommandContext, input: unknown): Promise<void> {
  const { grantId, until } = parseInput(extensionSchema, input);
  const { actor, now } = context;
  await context.database.write(async (tx) => {
    const grant = await getOwnedGrant(context, tx, grantId);
    checkUntil(until, now);
    if (until !== null) await requireLastingAdministrator(tx, grant);
    await tx.update(roleGrant).set({ until }).where(eq(roleGrant.id, grantId));
    await appendChange(tx, actor, now, {
      action: "extendRole",
      subject: grant.country ?? "centre",
      reason: null,
      before: loggedGrant(grant),
      after: loggedGrant({ ...grant, until }),
    });
  });
}

/** The grant, when the actor may give and end its role and nobody has ended it. */
async function getOwnedGrant(context: CommandContext, tx: Tx, grantId: string): Promise<GrantRow> {
  const grant = await getGrant(tx, grantId);
  authorize(context, appointing(grant.role), grant.country);
  if (grant.endedAt !== null)
    throw new DomainError("conflict", `the role ${grantId} has been ended`, [
      { path: "grantId", code: "role-ended" },
    ]);
  return grant;
}
