import { type Actor, userIdOf } from "@/lib/actor";
import { DomainError } from "@/lib/errors";

/** Whose inbox it is: everybody has their own, and no other is ever opened. Throws `forbidden` for the system, which has none. */
export function ownUserId(actor: Actor): string {
  const userId = userIdOf(actor.id);
  if (userId === undefined) throw new DomainError("forbidden", `${actor.id} has no inbox`);
  return userId;
}
