import "server-only";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { tableVersion } from "@/db/tables";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import { partialDateSchema } from "@/domain/dates/partial-date";
import { textSchema } from "@/domain/profile/statement";
import { DomainError } from "@/lib/errors";
import { findOpen, nextNumber, type Table, type Version } from "./version-store";

/** What whoever begins a version says of it. */
export const newVersionShape = {
  tableId: z.string().max(80),
  /** As of when the table says so. */
  date: partialDateSchema,
  note: textSchema.nullable(),
};

/** Throws `conflict` while a version of the table is open. */
export async function refuseSecond(tx: Tx, tableId: string): Promise<void> {
  if (await findOpen(tx, tableId))
    throw new DomainError("conflict", `table ${tableId} has an open version`, [
      { path: "state", code: "another-open" },
    ]);
}

/** Adds a draft that has no offences yet. */
export async function addVersion(
  tx: Tx,
  { actor, now }: CommandContext,
  { id: tableId }: Table,
  fields: Pick<Version, "date" | "note" | "fileName" | "importCounts" | "replaces">,
): Promise<Version> {
  const at = now.toISOString();
  const [row] = await tx
    .insert(tableVersion)
    .values({
      ...{ ...fields, tableId, number: await nextNumber(tx, tableId), iccsVersion: "1.0" },
      ...{ state: "draft" as const, stateSince: at, stateBy: actor.id, version: 1 },
      ...{
        returnReason: null,
        returnedAt: null,
        authors: [actor.id],
        createdBy: actor.id,
        createdAt: at,
      },
      ...{ knownOn: null, openKey: tableId },
    })
    .returning();
  if (!row) throw new Error(`no row came back for a version of table ${tableId}`);
  return row;
}

/** Logs a version that was begun, with how many offences it has. */
export async function logVersion(
  tx: Tx,
  { actor, now }: CommandContext,
  { country }: Table,
  version: Version,
  action: string,
  content: { offences: number; variables: readonly VariableStatement[] },
): Promise<void> {
  await appendChange(tx, actor, now, {
    ...{ action, subject: country, reason: null, before: null },
    after: { ...version, ...content },
  });
}
