import "server-only";
import { and, desc, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { nationalOffence, offenceComment, offenceReading, removedOffence } from "@/db/tables";
import { offenceFieldsSchema } from "@/domain/correspondence/offence-fields";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import {
  addAuthor,
  checkOffenceRead,
  getDraft,
  getOffence,
  type OffenceRow,
  wordsOf,
} from "./offence-store";
import { type HeldVersion, requireId } from "./version-store";

const addSchema = z.strictObject({ versionId: z.number().int(), offence: offenceFieldsSchema });

/** Writes an offence into a draft, after the others and tied to nothing yet. Throws `not-found`, `invalid` at the field (a code that another offence has), and `conflict` where the version is no draft. */
export async function addOffence(context: CommandContext, input: unknown): Promise<{ id: number }> {
  const { versionId, offence } = parseInput(addSchema, input);
  return context.database.write(async (tx) => {
    const held = await getDraft(tx, context, versionId);
    await refuseCode(tx, versionId, offence.code, null);
    const position = await nextPosition(tx, versionId);
    const added = await insert(tx, {
      ...{ ...offence, correspondences: [], versionId, position, version: 1 },
      changedAt: context.now.toISOString(),
    });
    await logByAuthor(tx, context, held, { action: "addOffence", before: null, after: added });
    return { id: added.id };
  });
}

const heldShape = { offenceId: z.number().int(), version: z.number().int().positive() };
const changeSchema = z.strictObject({ ...heldShape, offence: offenceFieldsSchema });

/** Writes an offence of a draft anew, but for what it is tied to. Throws as `addOffence` does, `invalid` where one that is tied is set aside, and `conflict` when the offence changed since it was read. */
export async function changeOffence(
  context: CommandContext,
  input: unknown,
): Promise<{ version: number }> {
  const { offenceId, version: read, offence: fields } = parseInput(changeSchema, input);
  return context.database.write(async (tx) => {
    const { offence: before, held } = await getOffence(tx, context, offenceId);
    checkOffenceRead(before, read);
    await refuseCode(tx, before.versionId, fields.code, offenceId);
    if (fields.exclusion !== null && before.correspondences.length > 0)
      refuse("offence.exclusion", "excluded-and-mapped");
    const set = { ...fields, version: read + 1, changedAt: context.now.toISOString() };
    await tx.update(nationalOffence).set(set).where(eq(nationalOffence.id, offenceId));
    const after = { ...before, ...set };
    await logByAuthor(tx, context, held, { action: "changeOffence", before, after });
    return { version: set.version };
  });
}

const removeSchema = z.strictObject(heldShape);

/** Takes an offence out of a draft; `restoreOffence` undoes it. Throws `not-found`, and `conflict` when the offence changed since it was read or its version is no draft. */
export async function removeOffence(
  context: CommandContext,
  input: unknown,
): Promise<{ removedId: number }> {
  const { actor, now } = context;
  const { offenceId, version } = parseInput(removeSchema, input);
  return context.database.write(async (tx) => {
    const { offence: before, held } = await getOffence(tx, context, offenceId);
    checkOffenceRead(before, version);
    const { versionId, position } = before;
    const readings = await tx
      .delete(offenceReading)
      .where(eq(offenceReading.offenceId, offenceId))
      .returning();
    await tx.delete(nationalOffence).where(eq(nationalOffence.id, offenceId));
    const [removed] = await tx
      .insert(removedOffence)
      .values({
        ...{ versionId, offenceId, position, offence: wordsOf(before), offenceVersion: version },
        readings: readings.map(({ offenceId: _, ...reading }) => reading),
        ...{ removedBy: actor.id, removedAt: now.toISOString() },
      })
      .returning({ id: removedOffence.id });
    if (!removed) throw new Error(`no row came back for the removed offence ${offenceId}`);
    await logByAuthor(tx, context, held, { action: "removeOffence", before, after: null });
    return { removedId: removed.id };
  });
}

const restoreSchema = z.strictObject({ removedId: z.number().int() });

/** Puts an offence back where it was taken out of a draft, with what it was tied to and read as, and with the comments on it. Throws `not-found` where it is back already, `invalid` at its code where another offence has it by now, and `conflict` where the version is no draft. */
export async function restoreOffence(
  context: CommandContext,
  input: unknown,
): Promise<{ id: number }> {
  const { removedId } = parseInput(restoreSchema, input);
  requireId(removedId);
  return context.database.write(async (tx) => {
    const [removed] = await tx
      .select()
      .from(removedOffence)
      .where(eq(removedOffence.id, removedId));
    if (!removed) throw new DomainError("not-found", `there is no removed offence ${removedId}`);
    const { versionId, position, offence, offenceVersion, readings } = removed;
    const held = await getDraft(tx, context, versionId);
    await refuseCode(tx, versionId, offence.code, null);
    // One more than it had: what was decided on the one that was taken out is refused.
    const restored = await insert(tx, {
      ...{ ...offence, versionId, position, version: offenceVersion + 1 },
      changedAt: context.now.toISOString(),
    });
    await tx
      .update(offenceComment)
      .set({ offenceId: restored.id })
      .where(eq(offenceComment.offenceId, removed.offenceId));
    if (readings.length > 0)
      await tx
        .insert(offenceReading)
        .values(readings.map((reading) => ({ ...reading, offenceId: restored.id })));
    await tx.delete(removedOffence).where(eq(removedOffence.id, removedId));
    await logByAuthor(tx, context, held, {
      action: "restoreOffence",
      before: null,
      after: restored,
    });
    return { id: restored.id };
  });
}

async function insert(tx: Tx, offence: Omit<OffenceRow, "id">): Promise<OffenceRow> {
  const [row] = await tx.insert(nationalOffence).values(offence).returning();
  if (!row) throw new Error(`no row came back for an offence of version ${offence.versionId}`);
  return row;
}

/** After every offence that is there, or was and may come back. */
async function nextPosition(tx: Tx, versionId: number): Promise<number> {
  const [last] = await tx
    .select({ position: nationalOffence.position })
    .from(nationalOffence)
    .where(eq(nationalOffence.versionId, versionId))
    .orderBy(desc(nationalOffence.position))
    .limit(1);
  const [removed] = await tx
    .select({ position: removedOffence.position })
    .from(removedOffence)
    .where(eq(removedOffence.versionId, versionId))
    .orderBy(desc(removedOffence.position))
    .limit(1);
  return Math.max(last?.position ?? 0, removed?.position ?? 0) + 1;
}

async function refuseCode(
  tx: Tx,
  versionId: number,
  code: string,
  offenceId: number | null,
): Promise<void> {
  const [other] = await tx
    .select({ id: nationalOffence.id })
    .from(nationalOffence)
    .where(
      and(
        eq(nationalOffence.versionId, versionId),
        eq(nationalOffence.code, code),
        ...(offenceId === null ? [] : [ne(nationalOffence.id, offenceId)]),
      ),
    );
  if (other) refuse("offence.code", "code-repeated");
}

async function logByAuthor(
  tx: Tx,
  context: CommandContext,
  held: HeldVersion,
  change: { action: string; before: OffenceRow | null; after: OffenceRow | null },
): Promise<void> {
  await addAuthor(tx, context, held);
  await appendChange(tx, context.actor, context.now, {
    ...{ ...change, subject: held.table.country, reason: null },
  });
}

function refuse(path: string, code: string): never {
  throw new DomainError("invalid", `offence refused: ${path} ${code}`, [{ path, code }]);
}
