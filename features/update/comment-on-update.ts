import "server-only";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import { updateComment } from "@/db/tables";
import { actionOn } from "@/domain/update/update-actions";
import { authorize } from "@/lib/authorize";
import { parseInput } from "@/lib/parse-input";
import { listCommenters, listProposers, tellOfUpdate } from "./tell-of-update";
import { getUpdate } from "./update-store";

const inputSchema = z.strictObject({
  updateId: z.string(),
  /** The change it is about; null for the update as a whole. */
  editKey: z.string().max(300).nullable(),
  text: z.string().trim().min(1, { error: "text-empty" }).max(5_000, { error: "text-too-long" }),
});

/** Adds a comment to the thread of an update or of one of its changes; the public never sees it. */
export async function commentOnUpdate(
  context: CommandContext,
  input: z.input<typeof inputSchema>,
): Promise<{ id: number }> {
  const { database, actor, now } = context;
  const { updateId, editKey, text } = parseInput(inputSchema, input);
  return database.write(async (tx) => {
    const update = await getUpdate(tx, updateId);
    authorize(context, actionOn(update.kind, "comment"), update.country);
    const [row] = await tx
      .insert(updateComment)
      .values({ updateId, editKey, writtenBy: actor.id, writtenAt: now.toISOString(), text })
      .returning({ id: updateComment.id });
    const id = row?.id ?? 0;
    await appendChange(tx, actor, now, {
      action: "commentOnUpdate",
      subject: updateId,
      reason: null,
      before: null,
      after: { id, editKey, text },
    });
    const concerned = [
      ...(await listProposers(tx, context, update)),
      ...(await listCommenters(tx, context, update)),
    ];
    await tellOfUpdate(tx, context, update, concerned, { kind: "commented", values: { text } });
    return { id };
  });
}
