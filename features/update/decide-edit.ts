import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange, hashOf } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Db } from "@/db/database";
import { updateEdit, updateVerdict } from "@/db/tables";
import { type Edit, editKey } from "@/domain/update/edit";
import { reviewedEdits, type Verdict } from "@/domain/update/review";
import { stateAfter } from "@/domain/update/update-state";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { getBase, getUpdate, type Update } from "./update-store";

const inputSchema = z.strictObject({
  updateId: z.string(),
  editKey: z.string(),
  proposalHash: z.string(),
  verdict: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("accepted") }),
    z.strictObject({
      kind: z.literal("returned"),
      reason: z.string().trim().min(1, { error: "reason-missing" }).max(2_000),
    }),
    z.strictObject({ kind: z.literal("undecided") }),
  ]),
});

/**
 * Marks one change of a submitted update as accepted or returned, or takes the mark away. Throws `conflict` when the
 * change is no longer the one that was read (`proposalHash`), `forbidden` to whoever wrote in the update.
 */
export async function decideEdit(
  context: CommandContext,
  input: z.input<typeof inputSchema>,
): Promise<void> {
  const { database, actor, now } = context;
  const parsed = parseInput(inputSchema, input);
  const { updateId, verdict, proposalHash } = parsed;
  await database.write(async (tx) => {
    const update = await getUpdate(tx, updateId);
    await authorizeReview(tx, context, update);
    if (!stateAfter(update.state, "decide"))
      throw new DomainError("conflict", `update ${updateId} is ${update.state}`);
    const base = await getBase(tx, update);
    const edit = reviewedEdits(base.draft, update.content).find(
      (each) => editKey(each) === parsed.editKey,
    );
    if (!edit || proposalHashOf(edit) !== proposalHash)
      throw new DomainError("conflict", `the change ${parsed.editKey} is another by now`);
    const place = and(
      eq(updateVerdict.updateId, updateId),
      eq(updateVerdict.editKey, parsed.editKey),
    );
    const [before] = await tx.select().from(updateVerdict).where(place);
    await tx.delete(updateVerdict).where(place);
    if (verdict.kind !== "undecided")
      await tx.insert(updateVerdict).values({
        updateId,
        editKey: parsed.editKey,
        kind: verdict.kind,
        reason: verdict.kind === "returned" ? verdict.reason : null,
        proposalHash,
        decidedBy: actor.id,
        decidedAt: now.toISOString(),
      });
    await appendChange(tx, actor, now, {
      action: "decideEdit",
      subject: updateId,
      reason: verdict.kind === "returned" ? verdict.reason : null,
      before: { editKey: parsed.editKey, verdict: before?.kind ?? "undecided" },
      after: { editKey: parsed.editKey, verdict: verdict.kind, proposalHash },
    });
  });
}

/** Reviewers never review what they wrote. */
export async function authorizeReview(
  db: Db,
  context: CommandContext,
  update: Update,
): Promise<void> {
  authorize(context, "update.review", update.country);
  if ((await listAuthors(db, update.id)).includes(context.actor.id))
    throw new DomainError("forbidden", `${context.actor.id} wrote in update ${update.id}`);
}

/** The ids of all who wrote in an update. */
export async function listAuthors(db: Db, updateId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: updateEdit.editedBy })
    .from(updateEdit)
    .where(eq(updateEdit.updateId, updateId));
  return rows.map((row) => row.id);
}

/** What a verdict is about: a change that has become another needs a new one. */
export function proposalHashOf({ before, after }: Edit): string {
  return hashOf([before, after]);
}

/** The verdicts on the changes as they stand, by the key of the edit. */
export async function listVerdicts(
  db: Db,
  updateId: string,
  edits: readonly Edit[],
): Promise<Map<string, Verdict>> {
  const rows = await db.select().from(updateVerdict).where(eq(updateVerdict.updateId, updateId));
  const hashes = new Map(edits.map((edit) => [editKey(edit), proposalHashOf(edit)]));
  const standing = rows.filter((row) => hashes.get(row.editKey) === row.proposalHash);
  return new Map(standing.map((row) => [row.editKey, verdictOf(row)]));
}

function verdictOf({ kind, reason }: typeof updateVerdict.$inferSelect): Verdict {
  return kind === "accepted" ? { kind, reason: null } : { kind, reason: reason ?? "" };
}
