import "server-only";
import { and, eq, gt, ne } from "drizzle-orm";
import { z } from "zod";
import type { CommandContext } from "@/db/command-context";
import { updatePresence, user } from "@/db/tables";
import { partNames } from "@/domain/update/draft";
import { actionOn } from "@/domain/update/update-actions";
import { userIdOf } from "@/lib/actor";
import { authorize } from "@/lib/authorize";
import { parseInput } from "@/lib/parse-input";
import { getUpdate } from "./update-store";

const seenWithinMs = 30_000;

const inputSchema = z.strictObject({ updateId: z.string(), part: z.enum(partNames).nullable() });

export interface Present {
  name: string;
  part: string | null;
}

/** Notes in which section somebody is at work and gives the others who are at work now. A passing fact, not a command: the change log does not keep it. */
export async function notePresence(
  context: CommandContext,
  input: z.input<typeof inputSchema>,
): Promise<Present[]> {
  const { database, actor, now } = context;
  const { updateId, part } = parseInput(inputSchema, input);
  const userId = userIdOf(actor.id);
  const update = await getUpdate(database.db, updateId);
  authorize(context, actionOn(update.kind, "edit"), update.country);
  if (userId === undefined) return [];
  const seenAt = now.toISOString();
  await database.write((tx) =>
    tx
      .insert(updatePresence)
      .values({ updateId, userId, part, seenAt })
      .onConflictDoUpdate({
        target: [updatePresence.updateId, updatePresence.userId],
        set: { part, seenAt },
      }),
  );
  const since = new Date(now.getTime() - seenWithinMs).toISOString();
  return database.db
    .select({ name: user.name, part: updatePresence.part })
    .from(updatePresence)
    .innerJoin(user, eq(user.id, updatePresence.userId))
    .where(
      and(
        eq(updatePresence.updateId, updateId),
        ne(updatePresence.userId, userId),
        gt(updatePresence.seenAt, since),
      ),
    )
    .orderBy(user.name);
}
