import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import { checkKnownOn } from "@/db/check-known-on";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { openNewEdition } from "@/db/edition";
import { meeting, meetingVersion } from "@/db/tables";
import { type Day, dayOf } from "@/domain/dates/partial-date";
import { type World, worlds } from "@/domain/framework/world";
import { type MeetingDocument, meetingSchema } from "@/domain/meeting/meeting";
import { idSchema } from "@/domain/profile/statement";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { findForChange, requireSound, storeAttendance } from "./meeting-store";

const recordSchema = z.strictObject({
  world: z.enum(worlds),
  knownOn: z.string(),
  document: meetingSchema,
});

/** Puts a meeting on record. Throws `conflict` when its id is taken, `invalid` when it would be known in the future, names what its world does not have or ends before it begins, and a zod error when it breaks the schema. */
export async function recordMeeting(
  context: CommandContext,
  input: { world: World; knownOn: Day; document: unknown },
): Promise<void> {
  const { database, actor, now } = context;
  authorize(context, "meeting.add", null);
  const { world, knownOn, document } = parseInput(recordSchema, input);
  checkKnownOn(knownOn, now);
  const { id } = document;
  await database.write(async (tx) => {
    const [present] = await tx.select().from(meeting).where(eq(meeting.id, id));
    if (present) throw new DomainError("conflict", `there is a meeting ${id} already`);
    await requireSound(tx, world, document);
    await tx.insert(meeting).values({ id, world, knownOn, document });
    await storeVersion(tx, context, { id, number: 1, knownOn, document });
    await storeAttendance(tx, id, document);
    await appendChange(tx, actor, now, {
      ...{ action: "recordMeeting", subject: id, reason: null, before: null, after: document },
    });
    await openNewEdition(tx);
  });
}

const editSchema = z.strictObject({
  id: idSchema,
  version: z.number().int().positive(),
  document: meetingSchema,
});

/** Puts another version of a meeting on record, known from today on. Throws `not-found`, `conflict` when the version it was made on is not the newest, and else as `recordMeeting`. */
export async function editMeeting(
  context: CommandContext,
  input: { id: string; version: number; document: unknown },
): Promise<void> {
  const { database, actor, now } = context;
  authorize(context, "meeting.edit", null);
  const { id, version, document } = parseInput(editSchema, input);
  if (document.id !== id)
    throw new DomainError("invalid", `a meeting keeps its id: ${id}`, [
      { path: "document.id", code: "id-malformed" },
    ]);
  await database.write(async (tx) => {
    const { stored, newest } = await findForChange(tx, id, version);
    await requireSound(tx, stored.world, document);
    await tx.update(meeting).set({ document }).where(eq(meeting.id, id));
    const number = newest.number + 1;
    await storeVersion(tx, context, { id, number, knownOn: dayOf(now), document });
    await storeAttendance(tx, id, document);
    await appendChange(tx, actor, now, {
      ...{ action: "editMeeting", subject: id, reason: null },
      ...{ before: newest.document, after: document },
    });
    await openNewEdition(tx);
  });
}

const removeSchema = z.strictObject({
  id: idSchema,
  version: z.number().int().positive(),
  reason: z.string().trim().min(1, { error: "text-empty" }).max(1_000, { error: "text-too-long" }),
});

/** Takes a meeting off the record from today on; who reads as of an earlier day still finds it, and what refers to it stays. Throws `not-found` and `conflict` as `editMeeting`. */
export async function removeMeeting(
  context: CommandContext,
  input: { id: string; version: number; reason: string },
): Promise<void> {
  const { database, actor, now } = context;
  authorize(context, "meeting.edit", null);
  const { id, version, reason } = parseInput(removeSchema, input);
  await database.write(async (tx) => {
    const { newest } = await findForChange(tx, id, version);
    const number = newest.number + 1;
    await storeVersion(tx, context, { id, number, knownOn: dayOf(now), document: null });
    await storeAttendance(tx, id, null);
    await appendChange(tx, actor, now, {
      ...{ action: "removeMeeting", subject: id, reason, before: newest.document, after: null },
    });
    await openNewEdition(tx);
  });
}

async function storeVersion(
  tx: Tx,
  { actor, now }: CommandContext,
  {
    id,
    ...version
  }: { id: string; number: number; knownOn: Day; document: MeetingDocument | null },
): Promise<void> {
  await tx
    .insert(meetingVersion)
    .values({ meeting: id, ...version, recordedAt: now.toISOString(), author: actor.id });
}
