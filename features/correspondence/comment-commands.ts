import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import { nationalOffence, offenceComment } from "@/db/tables";
import { stateAfter } from "@/domain/update/update-state";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { findOpenComments } from "./comment-store";
import { checkOffenceRead, wordsOf } from "./offence-store";
import { getVersion, refuseAuthor, requireId } from "./version-store";

const textSchema = z
  .string()
  .trim()
  .min(1, { error: "text-empty" })
  .max(5_000, { error: "text-too-long" })
  .nullable();

const commentSchema = z.strictObject({
  offenceId: z.number().int(),
  /** The offence as the reviewer read it. */
  version: z.number().int().positive(),
  /** The comment that stood there, and what is to stand there; null for none. */
  before: z.string().max(5_000).nullable(),
  text: textSchema,
});

/**
 * Keeps what the Centre has to say of an offence of a submitted version until the version is sent back; its authors do
 * not see it before. One comment an offence, which any reviewer can change. Throws `not-found`, `forbidden` for whoever
 * wrote in the version, and `conflict` where it is not under review, or another reviewer has written meanwhile.
 */
export async function commentOnOffence(context: CommandContext, input: unknown): Promise<void> {
  const { actor, now, database } = context;
  const { offenceId, version: read, before, text } = parseInput(commentSchema, input);
  requireId(offenceId);
  await database.write(async (tx) => {
    const [offence] = await tx
      .select()
      .from(nationalOffence)
      .where(eq(nationalOffence.id, offenceId));
    if (!offence) throw new DomainError("not-found", `there is no offence ${offenceId}`);
    const { versionId } = offence;
    const held = await getVersion(tx, context, "table.review", versionId);
    refuseAuthor(context, held);
    if (!stateAfter(held.version.state, "decide"))
      throw new DomainError("conflict", `version ${versionId} is ${held.version.state}`);
    checkOffenceRead(offence, read);
    const open = (await findOpenComments(tx, versionId)).find(
      (each) => each.offenceId === offenceId,
    );
    if ((open?.text ?? null) !== before)
      throw new DomainError("conflict", `another comment stands at offence ${offenceId}`);
    if (text === before) return;
    if (open) await tx.delete(offenceComment).where(eq(offenceComment.id, open.id));
    const after =
      text === null
        ? null
        : {
            ...{ versionId, offenceId, offence: wordsOf(offence), text, returnedAt: null },
            ...{ writtenBy: actor.id, writtenAt: now.toISOString() },
          };
    if (after) await tx.insert(offenceComment).values(after);
    await appendChange(tx, actor, now, {
      ...{ action: "commentOnOffence", subject: held.table.country, reason: null },
      ...{ before: open ?? null, after },
    });
  });
}
