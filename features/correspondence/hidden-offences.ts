import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Db } from "@/db/database";
import { nationalOffence, offenceReading } from "@/db/tables";
import { stateAfter } from "@/domain/update/update-state";
import type { Version } from "./version-store";

/** Whether a person reads an open version apart from what it says. */
export function isReadApart(
  { actor }: Pick<CommandContext, "actor">,
  { state, readers }: Version,
): boolean {
  return stateAfter(state, "edit") !== undefined && (readers ?? []).includes(actor.id);
}

/** The offences of a version of which the actor is not to see what it says: who reads it apart has not read them yet. */
export async function listHidden(
  db: Db,
  context: CommandContext,
  version: Version,
): Promise<Set<number>> {
  if (!isReadApart(context, version)) return new Set();
  const rows = await db
    .select({ id: nationalOffence.id })
    .from(nationalOffence)
    .leftJoin(
      offenceReading,
      and(
        eq(offenceReading.offenceId, nationalOffence.id),
        eq(offenceReading.person, context.actor.id),
      ),
    )
    .where(and(eq(nationalOffence.versionId, version.id), isNull(offenceReading.person)));
  return new Set(rows.map(({ id }) => id));
}
