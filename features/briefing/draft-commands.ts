import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import { briefing } from "@/db/tables";
import { briefingSettingsSchema } from "@/domain/briefing/briefing-settings";
import { authorize } from "@/lib/authorize";
import { parseInput } from "@/lib/parse-input";
import { getDraft, worldOf } from "./briefing-store";

const createSchema = z.strictObject({ settings: briefingSettingsSchema });
const saveSchema = z.strictObject({
  briefingId: z.string(),
  version: z.number().int(),
  settings: briefingSettingsSchema,
});
const deleteSchema = saveSchema.omit({ settings: true });

/** Begins a briefing. Throws `invalid` with the fields of the settings that cannot stand. */
export async function createBriefing(
  context: CommandContext,
  input: z.input<typeof createSchema>,
): Promise<{ id: string }> {
  const { database, actor, now } = context;
  const { settings } = parseInput(createSchema, input);
  authorize(context, "briefing.edit", null);
  const id = randomUUID();
  const at = now.toISOString();
  await database.write(async (tx) => {
    await tx.insert(briefing).values({
      ...{ id, world: await worldOf(tx, settings, now), settings, version: 1 },
      ...{ author: actor.id, createdAt: at, updatedAt: at },
    });
    await appendChange(tx, actor, now, {
      ...{ action: "createBriefing", subject: id, reason: null },
      ...{ before: null, after: settings },
    });
  });
  return { id };
}

/** Keeps what a preparer chose and wrote. Throws `conflict` when somebody changed or issued the briefing since `version` was read. */
export async function saveBriefing(
  context: CommandContext,
  input: z.input<typeof saveSchema>,
): Promise<{ version: number }> {
  const { database, actor, now } = context;
  const { briefingId, version, settings } = parseInput(saveSchema, input);
  authorize(context, "briefing.edit", null);
  return database.write(async (tx) => {
    const draft = await getDraft(tx, briefingId, version);
    const world = await worldOf(tx, settings, now);
    await tx
      .update(briefing)
      .set({ settings, world, version: version + 1, updatedAt: now.toISOString() })
      .where(and(eq(briefing.id, briefingId), eq(briefing.version, version)));
    await appendChange(tx, actor, now, {
      ...{ action: "saveBriefing", subject: briefingId, reason: null },
      ...{ before: draft.settings, after: settings },
    });
    return { version: version + 1 };
  });
}

/** Deletes a draft; what was issued stays. Throws `conflict` as `saveBriefing` does. */
export async function deleteBriefing(
  context: CommandContext,
  input: z.input<typeof deleteSchema>,
): Promise<void> {
  const { database, actor, now } = context;
  const { briefingId, version } = parseInput(deleteSchema, input);
  authorize(context, "briefing.edit", null);
  await database.write(async (tx) => {
    const draft = await getDraft(tx, briefingId, version);
    await tx.delete(briefing).where(eq(briefing.id, briefingId));
    await appendChange(tx, actor, now, {
      ...{ action: "deleteBriefing", subject: briefingId, reason: null },
      ...{ before: draft.settings, after: null },
    });
  });
}
