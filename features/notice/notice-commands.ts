import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import type { CommandContext } from "@/db/command-context";
import { notice } from "@/db/tables";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { ownUserId } from "./own-user-id";

const inputSchema = z.strictObject({
  ids: z.union([
    z.literal("all"),
    z
      .array(
        z
          .int()
          .positive()
          .max(2 ** 31 - 1),
      )
      .min(1)
      .max(100),
  ]),
});

/**
 * Marks some or all of a person's own notices as read; read ones keep the instant of the first time. It changes nothing
 * but how the reader's own inbox looks, and is not in the change log. Throws `not-found` for anybody else's.
 */
export async function markNoticesRead(
  { database, actor, now }: CommandContext,
  input: unknown,
): Promise<void> {
  const { ids } = parseInput(inputSchema, input);
  const own = eq(notice.userId, ownUserId(actor));
  const chosen = ids === "all" ? own : and(own, inArray(notice.id, ids));
  await database.write(async (tx) => {
    if (ids !== "all") {
      const found = await tx.select({ id: notice.id }).from(notice).where(chosen);
      if (found.length < new Set(ids).size)
        throw new DomainError("not-found", `not all of ${ids} are notices of ${actor.id}`);
    }
    await tx
      .update(notice)
      .set({ readAt: now.toISOString() })
      .where(and(chosen, isNull(notice.readAt)));
  });
}
