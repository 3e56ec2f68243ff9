import "server-only";
import { z } from "zod";
import type { CommandContext } from "@/db/command-context";
import type { Draft } from "@/domain/update/draft";
import type { Conflict } from "@/domain/update/edit";
import type { UpdateState } from "@/domain/update/update-state";
import { notePresence, type Present } from "./note-presence";
import { saveEdits } from "./save-edits";
import { getUpdate } from "./update-store";

type Saving = Parameters<typeof saveEdits>[1];
type Presence = Parameters<typeof notePresence>[1];

const knownSchema = z.number().int();

export interface SyncedDraft {
  version: number;
  state: UpdateState;
  baseNumber: number;
  conflicts: Conflict[];
  present: Present[];
  /** What is stored, where others changed something since the version that the sender knows. */
  draft?: Draft;
}

/** Stores what one browser changed in a draft, notes where its person is at work, and gives what that browser does not know yet. */
export async function syncDraft(
  context: CommandContext,
  { knownVersion, part, ...saving }: Saving & { part: Presence["part"]; knownVersion: number },
): Promise<SyncedDraft> {
  const known = knownSchema.parse(knownVersion);
  const present = await notePresence(context, { updateId: saving.updateId, part });
  const hasEdits = !Array.isArray(saving.edits) || saving.edits.length > 0;
  const saved = hasEdits ? await saveEdits(context, saving) : undefined;
  const conflicts = saved?.conflicts ?? [];
  const { version, state, baseNumber, content } = await getUpdate(
    context.database.db,
    saving.updateId,
  );
  const hasStored = conflicts.length < saving.edits.length;
  const isForeseen = version === known + (hasStored ? 1 : 0);
  return { version, state, baseNumber, conflicts, present, ...(!isForeseen && { draft: content }) };
}
