import type { Day } from "../dates/partial-date";
import type { Audience } from "../framework/framework";
import { type Grant, isPermitted } from "./permission";

/**
 * The widest audience whose statements on a country somebody may read: all of them who may read its updates, at the
 * Centre and in the country itself; those for participants whoever may read those of one of the `peers`, the countries
 * of the same world, so that a role for a fictional country opens no real one; else the public ones.
 */
export function readableAudience(
  grants: readonly Grant[],
  country: string,
  peers: readonly string[],
  today: Day,
): Audience {
  const takesPartFor = (iso3: string) => isPermitted(grants, "update.read", iso3, today);
  if (takesPartFor(country)) return "centre";
  return peers.some(takesPartFor) ? "participants" : "public";
}
