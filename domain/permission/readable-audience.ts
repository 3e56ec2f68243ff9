import type { Day } from "../dates/partial-date";
import type { Audience } from "../framework/framework";
import type { Grant } from "./permission";

/**
 * The widest audience whose statements on a country somebody may read: all of them at the Centre and in the country
 * itself, those for participants with a role for any country, else the public ones. A role counts until the end of
 * its last day.
 */
export function readableAudience(grants: readonly Grant[], country: string, today: Day): Audience {
  const held = grants.filter(({ until }) => until === null || today <= until);
  if (held.some((grant) => grant.country === country || grant.role === "reviewer")) return "centre";
  return held.some((grant) => grant.country !== null) ? "participants" : "public";
}
