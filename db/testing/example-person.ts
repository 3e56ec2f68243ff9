import { userActor } from "@/lib/actor";
import type { CommandContext } from "../command-context";
import type { Database } from "../database";
import { listGrants } from "../permitted-users";
import { roleGrant, user } from "../tables";

const at = new Date("2026-01-01T00:00:00Z");

/** A person with an account and, when given, a role; the id is also the name and the beginning of the address. */
export async function addPerson(
  database: Database,
  id: string,
  held?: Pick<typeof roleGrant.$inferInsert, "role" | "country"> & { until?: string },
): Promise<{ userId: string; grantId: string }> {
  const grantId = `grant-${id}`;
  const times = { createdAt: at, updatedAt: at };
  await database.write(async (tx) => {
    await tx
      .insert(user)
      .values({ id, name: id, email: `${id}@example.org`, emailVerified: true, ...times });
    if (held)
      await tx.insert(roleGrant).values({
        id: grantId,
        userId: id,
        ...held,
        grantedBy: "system:test",
        grantedAt: at.toISOString(),
      });
  });
  return { userId: id, grantId };
}

/** The context of a person's command: with the roles that the database says they hold. */
export async function contextOf(context: CommandContext, userId: string): Promise<CommandContext> {
  const grants = await listGrants(context.database.db, userId);
  return { ...context, actor: userActor(userId, grants) };
}
