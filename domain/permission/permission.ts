import type { Day } from "../dates/partial-date";

/** What a person can be, in the words of those who appoint them. */
export const roles = ["contributor", "focal-point", "reviewer", "administrator"] as const;
export type Role = (typeof roles)[number];

/** Roles that are held for one country; the others are held at the Centre, for all countries. */
export const countryRoles = ["contributor", "focal-point"] as const satisfies readonly Role[];

/** One role of one person: for a country, or at the Centre (`country` null), until the end of its last day (null: open). */
export interface Grant {
  role: Role | "system";
  country: string | null;
  until: Day | null;
}

/**
 * Everything that somebody can ask the tracker to do or to show, with the roles that may. What is not here is
 * denied; a role held for a country allows nothing for another.
 */
export const permissions = {
  "update.read": ["contributor", "focal-point", "reviewer"],
  "update.edit": ["contributor", "focal-point"],
  "update.submit": ["focal-point"],
  "update.withdraw": ["focal-point"],
  "update.comment": ["contributor", "focal-point", "reviewer"],
  "update.review": ["reviewer"],
  "profile.confirm": ["focal-point"],
  "reading.edit": ["reviewer"],
  "history.correct": ["reviewer"],
  "revision.publish": ["system"],
  "account.create": ["system"],
  "country.add": ["system"],
  "country.setCadence": ["reviewer", "administrator"],
  "meeting.add": ["reviewer", "system"],
  "meeting.edit": ["reviewer"],
  "commitment.read": ["contributor", "focal-point", "reviewer"],
  "commitment.propose": ["reviewer"],
  "commitment.answer": ["focal-point"],
  "commitment.end": ["focal-point", "reviewer"],
  "manualProposal.edit": ["reviewer"],
  "briefing.edit": ["reviewer"],
  "briefing.issue": ["reviewer"],
  "help.ask": ["focal-point"],
  "help.read": ["contributor", "focal-point", "reviewer"],
  "peerConsent.set": ["focal-point"],
  "exchange.arrange": ["reviewer"],
  "table.read": ["contributor", "focal-point", "reviewer"],
  "table.edit": ["contributor", "focal-point"],
  "table.submit": ["focal-point"],
  "table.withdraw": ["focal-point"],
  "table.review": ["reviewer"],
  "contributor.appoint": ["focal-point", "administrator"],
  "focalPoint.appoint": ["reviewer", "administrator"],
  "centre.appoint": ["administrator", "system"],
  "people.read": ["focal-point", "reviewer", "administrator"],
  "handover.read": ["focal-point", "reviewer", "administrator"],
  "reminder.send": ["system"],
  "log.read": ["reviewer", "administrator"],
} as const satisfies Record<string, readonly Grant["role"][]>;
export type Action = keyof typeof permissions;
export const actions = Object.keys(permissions) as Action[];

/** The action of giving or ending a role. */
export function appointing(role: Role): Action {
  if (role === "contributor") return "contributor.appoint";
  return role === "focal-point" ? "focalPoint.appoint" : "centre.appoint";
}

/** Whether one of the grants allows the action, on that day, for the country (null: for none in particular, which only a role at the Centre can). */
export function isPermitted(
  grants: readonly Grant[],
  action: Action,
  country: string | null,
  today: Day,
): boolean {
  const allowed: readonly Grant["role"][] = Object.hasOwn(permissions, action)
    ? permissions[action]
    : [];
  return grants.some(
    (grant) =>
      allowed.includes(grant.role) &&
      isFor(grant, country) &&
      (grant.until === null || today <= grant.until),
  );
}

/** A role of a country is for that one, a role at the Centre for all; a role held at the wrong place is for none. */
function isFor(grant: Grant, country: string | null): boolean {
  return isCountryRole(grant.role)
    ? grant.country !== null && grant.country === country
    : grant.country === null;
}

export function isCountryRole(role: Grant["role"]): boolean {
  return (countryRoles as readonly Grant["role"][]).includes(role);
}
