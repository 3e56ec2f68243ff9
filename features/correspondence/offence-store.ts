import "server-only";
import { eq, max } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Db, Tx } from "@/db/database";
import { nationalOffence, offenceReading, removedOffence, tableVersion } from "@/db/tables";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { stateAfter } from "@/domain/update/update-state";
import { DomainError } from "@/lib/errors";
import { getVersion, type HeldVersion, requireId } from "./version-store";

export type OffenceRow = typeof nationalOffence.$inferSelect;

/** An offence that the actor may change, with its version. Throws `not-found`, `forbidden`, and `conflict` where the version is no draft. */
export async function getOffence(
  tx: Tx,
  context: CommandContext,
  id: number,
): Promise<{ offence: OffenceRow; held: HeldVersion }> {
  requireId(id);
  const [offence] = await tx.select().from(nationalOffence).where(eq(nationalOffence.id, id));
  if (!offence) throw new DomainError("not-found", `there is no offence ${id}`);
  return { offence, held: await getDraft(tx, context, offence.versionId) };
}

/** A version that the actor may change. Throws `not-found`, `forbidden`, and `conflict` where it is no draft. */
export async function getDraft(
  tx: Tx,
  context: CommandContext,
  versionId: number,
): Promise<HeldVersion> {
  const held = await getVersion(tx, context, "table.edit", versionId);
  if (!stateAfter(held.version.state, "edit"))
    throw new DomainError("conflict", `version ${versionId} is ${held.version.state}`);
  return held;
}

/** Throws `conflict` when somebody changed the offence since it was read. */
export function checkOffenceRead({ id, version }: OffenceRow, read: number): void {
  if (version !== read) throw new DomainError("conflict", `offence ${id} is at version ${version}`);
}

/** When an offence of a version was last written, taken out or read by hand; null where none was. */
export async function findLastWritten(db: Db, versionId: number): Promise<string | null> {
  const [written] = await db
    .select({ at: max(nationalOffence.changedAt) })
    .from(nationalOffence)
    .where(eq(nationalOffence.versionId, versionId));
  const [takenOut] = await db
    .select({ at: max(removedOffence.removedAt) })
    .from(removedOffence)
    .where(eq(removedOffence.versionId, versionId));
  const [read] = await db
    .select({ at: max(offenceReading.readAt) })
    .from(offenceReading)
    .innerJoin(nationalOffence, eq(nationalOffence.id, offenceReading.offenceId))
    .where(eq(nationalOffence.versionId, versionId));
  const instants = [written, takenOut, read].flatMap((row) => row?.at ?? []);
  return instants.sort().at(-1) ?? null;
}

/** Who writes in a version does not review it. */
export async function addAuthor(
  tx: Tx,
  { actor }: CommandContext,
  { version: { id, authors } }: HeldVersion,
): Promise<void> {
  if (authors.includes(actor.id)) return;
  await tx
    .update(tableVersion)
    .set({ authors: [...authors, actor.id] })
    .where(eq(tableVersion.id, id));
}

/** What an offence says, without what is kept of it beside. */
export function wordsOf({
  code,
  name,
  language,
  legalReference,
  validFrom,
  validTo,
  correspondences,
  exclusion,
}: NationalOffence): NationalOffence {
  return { code, name, language, legalReference, validFrom, validTo, correspondences, exclusion };
}
