import "server-only";
import { eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { getDatabase } from "@/db/connection";
import type { Db } from "@/db/database";
import { country, invitation, roleGrant, user } from "@/db/tables";
import { compareText, type Day, dayOf } from "@/domain/dates/partial-date";
import {
  type Action,
  appointing,
  isCountryRole,
  isPermitted,
  type Role,
  roles,
} from "@/domain/permission/permission";
import { userIdOf } from "@/lib/actor";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { hashOfToken, isBacked, isUnanswered } from "./invitation-row";
import { type InvitationState, invitationStateOn } from "./invitation-state";
import { holdsOn } from "./role-grant";

type Names = Record<string, string>;

/** One role of one person, as lists show it. */
export interface RolePeriod {
  grantId: string;
  name: string;
  email: string;
  role: Role;
  since: Day;
  until: Day | null;
  /** The day on which somebody ended it before its last day; null for none. */
  endedOn: Day | null;
  holds: boolean;
  mayEnd: boolean;
}

export interface OpenInvitation {
  invitationId: string;
  name: string;
  email: string;
  role: Role;
  until: Day | null;
  invitedOn: Day;
  expiresOn: Day;
  hasExpired: boolean;
  mayRevoke: boolean;
}

/** The people of a country or, with `country` null, of the Centre. */
export interface PlaceOfPeople {
  country: string | null;
  names: Names;
  people: RolePeriod[];
  invitations: OpenInvitation[];
}

/** The people whom the actor may see, by place: the Centre first, then countries that have any, by code. Throws `forbidden` to whoever may see nobody. */
export async function listPeople(context: CommandContext): Promise<PlaceOfPeople[]> {
  const { database, actor, now } = context;
  const places = await listPlaces(context);
  const shown = places.filter((place) => mayRead(context, place.country));
  if (shown.length === 0) throw new DomainError("forbidden", `${actor.id} may see nobody`);
  const periods = await listPeriods(context);
  const invitations = await database.db.select().from(invitation).where(isUnanswered());
  return shown.map((place) => ({
    ...place,
    people: periods
      .filter((period) => period.country === place.country && period.endedOn === null)
      .map(({ country: _, ...period }) => period),
    invitations: invitations
      .filter((row) => row.country === place.country)
      .sort((a, b) => compareText(a.name, b.name))
      .map((row) => ({
        invitationId: row.id,
        ...{ name: row.name, email: row.email, role: row.role, until: row.until },
        invitedOn: dayOf(new Date(row.invitedAt)),
        expiresOn: dayOf(new Date(row.expiresAt)),
        hasExpired: invitationStateOn(row, now) === "expired",
        mayRevoke: may(context, appointing(row.role), row.country),
      })),
  }));
}

/** Everybody who has or had a role for the country, the latest first. Throws `forbidden`. */
export async function listRolePeriods(
  context: CommandContext,
  iso3: string,
): Promise<RolePeriod[]> {
  authorize(context, "handover.read", iso3);
  const periods = await listPeriods(context);
  return periods
    .filter((period) => period.country === iso3)
    .sort((a, b) => compareText(b.since, a.since))
    .map(({ country: _, ...period }) => period);
}

/** What the actor may invite to: each role with the countries for which they may give it, none for a role at the Centre. Roles that they may give nowhere are left out. */
export async function listAppointable(
  context: CommandContext,
): Promise<{ role: Role; countries: string[] }[]> {
  const countries = (await listPlaces(context)).flatMap((place) => place.country ?? []);
  return roles.flatMap((role) => {
    const action = appointing(role);
    if (!isCountryRole(role)) return may(context, action, null) ? [{ role, countries: [] }] : [];
    const permitted = countries.filter((iso3) => may(context, action, iso3));
    return permitted.length > 0 ? [{ role, countries: permitted }] : [];
  });
}

/** An invitation as the page of its link shows it. */
export interface InvitationPage {
  state: InvitationState;
  email: string;
  name: string;
  role: Role;
  country: string | null;
  names: Names;
  until: Day | null;
  /** Who invited; null for whoever runs the tracker. */
  invitedBy: string | null;
  hasAccount: boolean;
}

/** The invitation behind a link; undefined when there never was one. Who holds the link needs no other permission. */
export async function findInvitation(token: string): Promise<InvitationPage | undefined> {
  return findInvitationIn(getDatabase().db, token, new Date());
}

export async function findInvitationIn(
  db: Db,
  token: string,
  now: Date,
): Promise<InvitationPage | undefined> {
  const [row] = await db
    .select()
    .from(invitation)
    .where(eq(invitation.tokenHash, hashOfToken(token)));
  if (!row) return undefined;
  const state = invitationStateOn(row, now);
  const { email, name, role, until } = row;
  const [place] = row.country
    ? await db.select().from(country).where(eq(country.iso3, row.country))
    : [];
  const inviterId = userIdOf(row.invitedBy);
  const [inviter] = inviterId ? await db.select().from(user).where(eq(user.id, inviterId)) : [];
  const [holder] = await db.select().from(user).where(eq(user.email, email));
  return {
    state: state === "open" && !(await isBacked(db, now, row)) ? "revoked" : state,
    ...{ email, name, role, country: row.country, names: place?.names ?? {}, until },
    invitedBy: inviter?.name ?? null,
    hasAccount: holder !== undefined,
  };
}

/** The Centre and all countries. */
async function listPlaces({ database }: CommandContext): Promise<PlaceOfPeople[]> {
  const rows = await database.db.select().from(country);
  const empty = { people: [], invitations: [] };
  return [
    { country: null, names: {}, ...empty },
    ...rows
      .sort((a, b) => compareText(a.iso3, b.iso3))
      .map(({ iso3, names }) => ({ country: iso3, names, ...empty })),
  ];
}

/** Every role of everybody, by name. */
async function listPeriods(
  context: CommandContext,
): Promise<(RolePeriod & { country: string | null })[]> {
  const rows = await context.database.db
    .select({ grant: roleGrant, name: user.name, email: user.email })
    .from(roleGrant)
    .innerJoin(user, eq(user.id, roleGrant.userId));
  return rows
    .map(({ grant, name, email }) => ({
      grantId: grant.id,
      ...{ name, email, role: grant.role, country: grant.country, until: grant.until },
      since: dayOf(new Date(grant.grantedAt)),
      endedOn: grant.endedAt === null ? null : dayOf(new Date(grant.endedAt)),
      holds: holdsOn(grant, dayOf(context.now)),
      mayEnd: grant.endedAt === null && may(context, appointing(grant.role), grant.country),
    }))
    .sort((a, b) => compareText(a.name, b.name));
}

/** Roles at the Centre are for those to see who give them. */
function mayRead(context: CommandContext, iso3: string | null): boolean {
  return iso3 === null ? may(context, "centre.appoint", null) : may(context, "people.read", iso3);
}

function may({ actor, now }: CommandContext, action: Action, iso3: string | null): boolean {
  return isPermitted(actor.grants, action, iso3, dayOf(now));
}
