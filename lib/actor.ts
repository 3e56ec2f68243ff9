/** Who does something: for now the system itself, by one of its commands. */
export interface Actor {
  id: `system:${string}`;
}

export const seedActor: Actor = { id: "system:seed" };
