import "server-only";
import { and, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Db, Tx } from "@/db/database";
import { correspondenceTable, tableVersion } from "@/db/tables";
import { type Day, dayOf } from "@/domain/dates/partial-date";
import { type Action, isPermitted } from "@/domain/permission/permission";
import { isOpen, stateAfter, type UpdateStep } from "@/domain/update/update-state";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";

export type Table = typeof correspondenceTable.$inferSelect;
export type Version = typeof tableVersion.$inferSelect;

/** A version with the table that it is of. */
export interface HeldVersion {
  table: Table;
  version: Version;
}

/** What both engines take for the id of a row. */
const largestId = 2 ** 31 - 1;

/** Throws `not-found` for what is no id at all; the engine would fail on it. */
export function requireId(id: number): void {
  if (!Number.isInteger(id) || Math.abs(id) > largestId) missing("row", String(id));
}

/** Throws `not-found`. */
export async function getTable(db: Db, tableId: string): Promise<Table> {
  const [row] = await db
    .select()
    .from(correspondenceTable)
    .where(eq(correspondenceTable.id, tableId));
  return row ?? missing("table", tableId);
}

/** A version that the actor may do something with. Throws `not-found`, and `forbidden` where the actor may not. */
export async function getVersion(
  db: Db,
  context: CommandContext,
  action: Action,
  versionId: number,
): Promise<HeldVersion> {
  requireId(versionId);
  const [row] = await db
    .select({ table: correspondenceTable, version: tableVersion })
    .from(tableVersion)
    .innerJoin(correspondenceTable, eq(correspondenceTable.id, tableVersion.tableId))
    .where(eq(tableVersion.id, versionId));
  const held = row ?? missing("version", String(versionId));
  authorize(context, action, held.table.country);
  return held;
}

/** What is read of a version under the address of its table. Throws `not-found` where it is of another table. */
export async function ofTable<Page extends HeldVersion>(
  tableId: string,
  reading: Promise<Page>,
): Promise<Page> {
  const page = await reading;
  return page.table.id === tableId ? page : missing("version", `${page.version.id} of ${tableId}`);
}

function missing(what: string, id: string): never {
  throw new DomainError("not-found", `there is no ${what} ${id}`);
}

/** Throws `forbidden` for whoever wrote in a version: they do not review it. */
export function refuseAuthor(
  { actor }: Pick<CommandContext, "actor">,
  { version }: HeldVersion,
): void {
  if (version.authors.includes(actor.id))
    throw new DomainError("forbidden", `${actor.id} wrote in version ${version.id}`);
}

/** Whether the actor may review a version, once it is submitted: not who wrote in it. */
export function isReviewerOf(
  { actor, now }: Pick<CommandContext, "actor" | "now">,
  { table, version }: HeldVersion,
): boolean {
  return (
    isPermitted(actor.grants, "table.review", table.country, dayOf(now)) &&
    !version.authors.includes(actor.id)
  );
}

/** Throws `conflict` when somebody changed the version since it was read. */
export function checkRead({ id, version }: Version, read: number): void {
  if (version !== read)
    throw new DomainError("conflict", `version ${id} was changed: ${version}, not ${read}`);
}

/** The newest version of a table that is published; undefined before the first. */
export async function findPublished(db: Db, tableId: string): Promise<Version | undefined> {
  const [row] = await db
    .select()
    .from(tableVersion)
    .where(and(eq(tableVersion.tableId, tableId), eq(tableVersion.state, "published")))
    .orderBy(desc(tableVersion.number))
    .limit(1);
  return row;
}

/** That a version was the newest of its table that was public on a day. */
export function isNewestOn(day: Day): SQL {
  return sql`${tableVersion.number} = (SELECT max(later.number) FROM table_version AS later WHERE later.table_id = ${tableVersion.tableId} AND later.state = 'published' AND later.known_on <= ${day})`;
}

/** The published version before one; undefined for the first. */
export async function findEarlier(
  db: Db,
  { tableId, number }: Version,
): Promise<Version | undefined> {
  const [row] = await db
    .select()
    .from(tableVersion)
    .where(
      and(
        eq(tableVersion.tableId, tableId),
        eq(tableVersion.state, "published"),
        lt(tableVersion.number, number),
      ),
    )
    .orderBy(desc(tableVersion.number))
    .limit(1);
  return row;
}

/** The version of a table that is under way; undefined when there is none. */
export async function findOpen(db: Db, tableId: string): Promise<Version | undefined> {
  const [row] = await db.select().from(tableVersion).where(eq(tableVersion.openKey, tableId));
  return row;
}

export async function nextNumber(tx: Tx, tableId: string): Promise<number> {
  const [row] = await tx
    .select({ number: tableVersion.number })
    .from(tableVersion)
    .where(eq(tableVersion.tableId, tableId))
    .orderBy(desc(tableVersion.number))
    .limit(1);
  return (row?.number ?? 0) + 1;
}

/** Brings a version to where a step leads, and logs it. Throws `conflict` when the step cannot be taken from where it stands. */
export async function takeStep(
  tx: Tx,
  { actor, now }: CommandContext,
  { table, version }: HeldVersion,
  step: UpdateStep,
  logged: { action: string; reason?: string | null; fields?: Partial<Version> },
): Promise<Version> {
  const state = stateAfter(version.state, step);
  if (!state)
    throw new DomainError("conflict", `version ${version.id} is ${version.state}: no ${step}`);
  const set = {
    ...{ ...logged.fields, state, stateSince: now.toISOString(), stateBy: actor.id },
    ...{ version: version.version + 1, openKey: isOpen(state) ? table.id : null },
  };
  await tx.update(tableVersion).set(set).where(eq(tableVersion.id, version.id));
  const after: Version = { ...version, ...set };
  await appendChange(tx, actor, now, {
    ...{ action: logged.action, subject: table.country, reason: logged.reason ?? null },
    ...{ before: version, after },
  });
  return after;
}
