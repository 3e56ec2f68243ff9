import type { CommandContext } from "@/db/command-context";
import type { Day } from "@/domain/dates/partial-date";

/** The sandbox acts for its fictional Centre and for a fictional country, on a day. */
export function actingFor(context: CommandContext, day: Day, country: string): CommandContext {
  const grants = [
    { role: "reviewer" as const, country: null, until: null },
    { role: "focal-point" as const, country, until: null },
  ];
  return { ...context, actor: { ...context.actor, grants }, now: new Date(`${day}T09:00:00Z`) };
}
