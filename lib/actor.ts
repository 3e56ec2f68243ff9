import type { Grant } from "@/domain/permission/permission";

/** Who does something: a person by their roles, or the system itself by one of its commands. */
export interface Actor {
  id: `user:${string}` | `system:${string}`;
  grants: readonly Grant[];
}

/** The system itself, at work on something that nobody signs in for. */
export function systemActor(task: string): Actor {
  return { id: `system:${task}`, grants: [{ role: "system", country: null, until: null }] };
}

/** A person, with the roles that they hold. */
export function userActor(userId: string, grants: readonly Grant[]): Actor {
  return { id: `user:${userId}`, grants };
}

/** The person behind an actor's id; undefined for the system. */
export function userIdOf(actorId: string): string | undefined {
  return actorId.startsWith("user:") ? actorId.slice("user:".length) : undefined;
}
