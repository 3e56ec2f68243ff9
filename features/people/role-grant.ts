import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/database";
import { roleGrant, user } from "@/db/tables";
import { tell } from "@/db/tell";
import type { Day } from "@/domain/dates/partial-date";
import type { Role } from "@/domain/permission/permission";
import { type Actor, userIdOf } from "@/lib/actor";
import { DomainError } from "@/lib/errors";

export type GrantRow = typeof roleGrant.$inferSelect;

export interface HeldRole {
  role: Role;
  country: string | null;
  until: Day | null;
}

/** Whether the role still holds on the day. */
export function holdsOn(
  { until, endedAt }: Pick<GrantRow, "until" | "endedAt">,
  day: Day,
): boolean {
  return endedAt === null && (until === null || day <= until);
}

/** What of a role is written into the change log: people by id only, since the log can never be changed. */
export function loggedGrant({ id, userId, role, country, until }: GrantRow) {
  return { grant: id, user: userId, role, country, until };
}

/** The role of this kind that the person holds on the day; undefined for none. */
export async function findHeldRole(
  tx: Tx,
  userId: string,
  { role, country }: Pick<HeldRole, "role" | "country">,
  day: Day,
): Promise<GrantRow | undefined> {
  const grants = await listUnended(tx, userId, role);
  return grants.find((grant) => grant.country === country && holdsOn(grant, day));
}

/**
 * Gives a role that the person does not hold, and tells them. One of the same kind whose last day has passed is
 * ended, so that a person has a role once and ending it ends it.
 */
export async function giveRole(
  tx: Tx,
  now: Date,
  grantedBy: Actor["id"],
  { userId, role, country, until }: HeldRole & { userId: string },
): Promise<GrantRow> {
  const at = now.toISOString();
  const ranOut = (await listUnended(tx, userId, role)).filter((one) => one.country === country);
  for (const { id } of ranOut)
    await tx.update(roleGrant).set({ endedBy: grantedBy, endedAt: at }).where(eq(roleGrant.id, id));
  const row: GrantRow = {
    id: randomUUID(),
    ...{ userId, role, country, until, grantedBy, grantedAt: at },
    endedBy: null,
    endedAt: null,
  };
  await tx.insert(roleGrant).values(row);
  const path = role === "focal-point" ? handoverPath(country) : "/workspace";
  const who = await nameOf(tx, grantedBy);
  await tell(tx, now, [userId], {
    kind: "appointed",
    country,
    path,
    values: { role, ...(who !== "" && { who }), ...(until !== null && { until }) },
  });
  return row;
}

/** Where a focal point reads what the one before left. */
export function handoverPath(iso3: string | null): string {
  return `/workspace/countries/${iso3}/handover`;
}

/** The ids of the people who hold the role on the day. */
export async function listHolders(
  tx: Tx,
  { role, country }: Pick<HeldRole, "role" | "country">,
  day: Day,
): Promise<string[]> {
  const grants = await tx.select().from(roleGrant).where(eq(roleGrant.role, role));
  const held = grants.filter((grant) => grant.country === country && holdsOn(grant, day));
  return held.map((grant) => grant.userId);
}

/** The tracker always keeps an administrator whose role has no last day, so that there is someone to appoint others. */
export async function requireLastingAdministrator(tx: Tx, besides: GrantRow): Promise<void> {
  if (besides.role !== "administrator" || besides.until !== null) return;
  const lasting = await tx
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .where(
      and(eq(roleGrant.role, "administrator"), isNull(roleGrant.until), isNull(roleGrant.endedAt)),
    );
  if (lasting.every(({ id }) => id === besides.id))
    throw new DomainError("conflict", "this is the last administrator without a last day", [
      { path: "grantId", code: "last-administrator" },
    ]);
}

/** Throws `not-found` when there is no such role. */
export async function getGrant(tx: Tx, grantId: string): Promise<GrantRow> {
  const [grant] = await tx.select().from(roleGrant).where(eq(roleGrant.id, grantId));
  if (!grant) throw new DomainError("not-found", `there is no role ${grantId}`);
  return grant;
}

/** The name of whoever acted; empty for the system. */
export async function nameOf(tx: Tx, actorId: string): Promise<string> {
  const userId = userIdOf(actorId);
  if (userId === undefined) return "";
  const [row] = await tx.select({ name: user.name }).from(user).where(eq(user.id, userId));
  return row?.name ?? "";
}

async function listUnended(tx: Tx, userId: string, role: Role): Promise<GrantRow[]> {
  return tx
    .select()
    .from(roleGrant)
    .where(and(eq(roleGrant.userId, userId), eq(roleGrant.role, role), isNull(roleGrant.endedAt)));
}
