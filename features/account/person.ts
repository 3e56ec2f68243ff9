import "server-only";
import { eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { user } from "@/db/tables";
import { userIdOf } from "@/lib/actor";
import { DomainError } from "@/lib/errors";

/** The person who asks. Commands about one's own account need no role, but somebody: the system has none. Throws `forbidden`. */
export async function getPerson({
  database,
  actor,
}: CommandContext): Promise<{ userId: string; email: string; name: string }> {
  const id = userIdOf(actor.id);
  const [person] =
    id === undefined
      ? []
      : await database.direct
          .select({ userId: user.id, email: user.email, name: user.name })
          .from(user)
          .where(eq(user.id, id));
  if (!person) throw new DomainError("forbidden", `${actor.id} has no account`);
  return person;
}
