import { eq, isNull } from "drizzle-orm";
import type { Day } from "@/domain/dates/partial-date";
import { type Action, isPermitted } from "@/domain/permission/permission";
import type { Db } from "./database";
import { roleGrant } from "./tables";

/** The ids of the people whose roles, on that day, allow the action for the country; in the order of the ids. */
export async function listPermittedUsers(
  db: Db,
  action: Action,
  country: string | null,
  today: Day,
): Promise<string[]> {
  const grants = await db.select().from(roleGrant).where(isNull(roleGrant.endedAt));
  const permitted = grants.filter((grant) => isPermitted([grant], action, country, today));
  return [...new Set(permitted.map((grant) => grant.userId))].sort();
}

/** The roles that a person holds, those whose last day has passed included: `isPermitted` looks at the day. */
export async function listGrants(
  db: Db,
  userId: string,
): Promise<(typeof roleGrant.$inferSelect)[]> {
  const grants = await db.select().from(roleGrant).where(eq(roleGrant.userId, userId));
  return grants.filter((grant) => grant.endedAt === null);
}
