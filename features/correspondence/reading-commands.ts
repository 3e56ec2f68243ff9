import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { nationalOffence, offenceReading, tableVersion } from "@/db/tables";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import {
  correspondencesSchema,
  mapSchema,
  requireCategories,
  requireTie,
} from "./mapping-commands";
import { addAuthor, checkOffenceRead, getDraft, getOffence } from "./offence-store";
import type { HeldVersion } from "./version-store";

const versionSchema = z.strictObject({ versionId: z.number().int() });

/** From now on the actor reads a draft apart: what the table and others say of an offence is hidden until the actor has read it. Throws `not-found`, and `conflict` where the version is no draft. */
export async function beginReading(context: CommandContext, input: unknown): Promise<void> {
  const { versionId } = parseInput(versionSchema, input);
  await context.database.write(async (tx) => {
    const held = await getDraft(tx, context, versionId);
    await setReaders(tx, context, held, "beginReading", [
      ...readersOf(held).filter((person) => person !== context.actor.id),
      context.actor.id,
    ]);
  });
}

/** The actor reads the draft apart no longer, and sees what it says. What was read stays. Throws as `beginReading` does. */
export async function endReading(context: CommandContext, input: unknown): Promise<void> {
  const { versionId } = parseInput(versionSchema, input);
  await context.database.write(async (tx) => {
    const held = await getDraft(tx, context, versionId);
    const readers = readersOf(held).filter((person) => person !== context.actor.id);
    await setReaders(tx, context, held, "endReading", readers);
  });
}

const readSchema = z.strictObject({
  offenceId: z.number().int(),
  correspondences: correspondencesSchema,
});

/** Keeps what one person would tie an offence to, apart from what the table says and from what others would. Throws as `mapOffence` does. */
export async function readOffence(context: CommandContext, input: unknown): Promise<void> {
  const { actor, now } = context;
  const { offenceId, correspondences } = parseInput(readSchema, input);
  await context.database.write(async (tx) => {
    const { held } = await getOffence(tx, context, offenceId);
    requireCategories(held, correspondences);
    const [before = null] = await tx
      .select()
      .from(offenceReading)
      .where(and(eq(offenceReading.offenceId, offenceId), eq(offenceReading.person, actor.id)));
    const after = {
      ...{ offenceId, person: actor.id, correspondences, readAt: now.toISOString() },
      settledAt: null,
    };
    await tx
      .insert(offenceReading)
      .values(after)
      .onConflictDoUpdate({
        target: [offenceReading.offenceId, offenceReading.person],
        set: after,
      });
    await addAuthor(tx, context, held);
    await appendChange(tx, actor, now, {
      ...{ action: "readOffence", subject: held.table.country, reason: null },
      ...{ before, after },
    });
  });
}

const settleSchema = mapSchema.extend({
  /** When the newest reading was given of those that were seen. */
  readAt: z.string(),
});

/** Decides what an offence is tied to where readings of it differ: the table says so, and the readings given so far are in dispute no longer. Throws as `mapOffence` does, and `conflict` where nobody has read the offence, or somebody has since. */
export async function settleOffence(
  context: CommandContext,
  input: unknown,
): Promise<{ version: number }> {
  const { actor, now } = context;
  const { offenceId, version, readAt, ...tie } = parseInput(settleSchema, input);
  return context.database.write(async (tx) => {
    const { offence, held } = await getOffence(tx, context, offenceId);
    checkOffenceRead(offence, version);
    requireTie(held, tie);
    const settled = await tx
      .update(offenceReading)
      .set({ settledAt: now.toISOString() })
      .where(eq(offenceReading.offenceId, offenceId))
      .returning({ readAt: offenceReading.readAt });
    if (settled.length === 0)
      throw new DomainError("conflict", `nobody has read offence ${offenceId}`);
    if (settled.some((reading) => reading.readAt > readAt))
      throw new DomainError("conflict", `somebody has read offence ${offenceId} since ${readAt}`);
    const changedAt = now.toISOString();
    const set = { ...tie, version: version + 1, changedAt };
    await tx.update(nationalOffence).set(set).where(eq(nationalOffence.id, offenceId));
    await addAuthor(tx, context, held);
    await appendChange(tx, actor, now, {
      ...{ action: "settleOffence", subject: held.table.country, reason: null },
      ...{ before: offence, after: { ...offence, ...set } },
    });
    return { version: version + 1 };
  });
}

function readersOf({ version }: HeldVersion): readonly string[] {
  return version.readers ?? [];
}

async function setReaders(
  tx: Tx,
  { actor, now }: CommandContext,
  { table, version }: HeldVersion,
  action: "beginReading" | "endReading",
  readers: string[],
): Promise<void> {
  await tx.update(tableVersion).set({ readers }).where(eq(tableVersion.id, version.id));
  await appendChange(tx, actor, now, {
    ...{ action, subject: table.country, reason: null },
    ...{ before: version, after: { ...version, readers } },
  });
}
