import type { CommandContext } from "@/db/command-context";
import { roleGrant, user } from "@/db/tables";
import type { Role } from "@/domain/permission/permission";
import { userActor } from "@/lib/actor";

/** A context in which a person with a role acts; the person is stored, so that notices find them. */
export async function actAs(
  context: CommandContext,
  name: string,
  role: Role,
  country: string | null,
): Promise<CommandContext> {
  const { database, now } = context;
  await database.write(async (tx) => {
    await tx.insert(user).values({
      id: name,
      name: `Name of ${name}`,
      email: `${name}@example.org`,
      emailVerified: true,
      createdAt: now,
      updatedAt: now,
    });
    await tx.insert(roleGrant).values({
      id: `${name}-grant`,
      userId: name,
      role,
      country,
      grantedBy: "system:test",
      grantedAt: now.toISOString(),
    });
  });
  return { ...context, actor: userActor(name, [{ role, country, until: null }]) };
}
