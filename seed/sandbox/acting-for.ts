import type { CommandContext } from "@/db/command-context";
import type { Day } from "@/domain/dates/partial-date";
import { systemActor } from "@/lib/actor";

/** The sandbox acts for its fictional Centre and for a fictional country, on a day. */
export function actingFor(context: CommandContext, day: Day, country: string): CommandContext {
  const grants = [
    { role: "reviewer" as const, country: null, until: null },
    { role: "focal-point" as const, country, until: null },
  ];
  return { ...context, actor: { ...context.actor, grants }, now: new Date(`${day}T09:00:00Z`) };
}

/** Whoever wrote in something does not review it: the fictional Centre is somebody else. */
export function actingAsCentre(context: CommandContext, day: Day): CommandContext {
  const { id } = systemActor("sandbox-centre");
  const acting = actingFor(context, day, "");
  return { ...acting, actor: { ...acting.actor, id } };
}
