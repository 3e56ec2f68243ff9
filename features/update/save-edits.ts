import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { countryUpdate, updateEdit } from "@/db/tables";
import { faultsOfOwnership } from "@/domain/update/authorship";
import { isDraftEntry, isDraftValue, isTooLong, type Json, partNames } from "@/domain/update/draft";
import { applyEdits, type Conflict, type Edit, editKey } from "@/domain/update/edit";
import { actionOn } from "@/domain/update/update-actions";
import { stateAfter } from "@/domain/update/update-state";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { getBase, getUpdate } from "./update-store";

const editSchema = z.strictObject({
  part: z.enum(partNames),
  id: z.string().min(1).max(80),
  field: z.string().min(1).max(80).nullable(),
  before: z.json(),
  after: z.json(),
});
const inputSchema = z.strictObject({
  updateId: z.string(),
  edits: z.array(editSchema).max(500),
});

/**
 * Stores what somebody has changed in a draft, field by field, whatever others changed meanwhile. An edit made on a
 * value that no longer stands is not stored and comes back as a conflict, with what stands. Throws `invalid` with
 * the edits that no draft can hold or that are not the author's to make; then nothing is stored.
 */
export async function saveEdits(
  context: CommandContext,
  input: z.input<typeof inputSchema>,
): Promise<{ version: number; conflicts: Conflict[] }> {
  const { database, actor, now } = context;
  const { updateId, edits } = parseInput(inputSchema, input);
  refuse(edits.filter((edit) => !isStorable(edit)).map((edit) => fault(edit, "value-unknown")));
  return database.write(async (tx) => {
    const update = await getUpdate(tx, updateId);
    authorize(context, actionOn(update.kind, "edit"), update.country);
    if (!stateAfter(update.state, "edit"))
      throw new DomainError("conflict", `update ${updateId} is ${update.state}`, [
        { path: "state", code: update.state },
      ]);
    const base = await getBase(tx, update);
    refuse(faultsOfOwnership(base.draft, edits, update.kind));
    const { draft, conflicts } = applyEdits(update.content, edits);
    if (isTooLong(draft)) refuse([{ path: "", code: "draft-too-long" }]);
    const refused = new Set(conflicts.map(({ edit }) => edit));
    const stored = edits.filter((edit) => !refused.has(edit));
    if (stored.length === 0) return { version: update.version, conflicts };
    const version = update.version + 1;
    await tx
      .update(countryUpdate)
      .set({ content: draft, version })
      .where(eq(countryUpdate.id, updateId));
    await noteAuthor(tx, context, updateId, stored);
    await appendChange(tx, actor, now, {
      action: "saveEdits",
      subject: updateId,
      reason: null,
      before: { version: update.version },
      after: { version, edits: stored },
    });
    return { version, conflicts };
  });
}

function isStorable({ part, id, field, after }: Edit): boolean {
  if (field !== null) return field !== "id" && isDraftValue(part, field, after);
  return after === null || (isDraftEntry(part, after) && after.id === id);
}

async function noteAuthor(
  tx: Tx,
  { actor, now }: CommandContext,
  updateId: string,
  edits: readonly Edit[],
): Promise<void> {
  const editedAt = now.toISOString();
  for (const key of new Set(edits.map(editKey)))
    await tx
      .insert(updateEdit)
      .values({ updateId, editKey: key, editedBy: actor.id, editedAt })
      .onConflictDoUpdate({
        target: [updateEdit.updateId, updateEdit.editKey, updateEdit.editedBy],
        set: { editedAt },
      });
}

function fault(
  edit: { part: string; id: string; field: string | null; after: Json },
  code: string,
) {
  return { path: editKey(edit as Edit), code };
}

function refuse(faults: readonly { path: string; code: string }[]): void {
  if (faults.length > 0)
    throw new DomainError(
      "invalid",
      faults.map((each) => `${each.path}: ${each.code}`).join("; "),
      faults,
    );
}
