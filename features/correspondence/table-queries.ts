import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Db } from "@/db/database";
import {
  correspondenceTable,
  country as countryTable,
  nationalOffence,
  tableVersion,
} from "@/db/tables";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { dayOf } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import { isPermitted } from "@/domain/permission/permission";
import { stateAfter } from "@/domain/update/update-state";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { listHidden } from "./hidden-offences";
import { listTakenOut } from "./offence-queries";
import { findLastWritten } from "./offence-store";
import { countCommented, getRemarks, noRemarks } from "./return-queries";
import { listStatements } from "./variable-store";
import {
  findEarlier,
  findOpen,
  getTable,
  getVersion,
  isReviewerOf,
  type Table,
  type Version,
} from "./version-store";

/** A country for which the reader may begin a table. */
export interface TablePlace {
  iso3: string;
  names: Record<string, string>;
}

/** A version, with how many of its offences were commented on when it was sent back last. */
export interface ListedVersion extends Version {
  commented: number;
}

export interface ListedTable {
  table: Table;
  names: Record<string, string>;
  world: World;
  /** The newest first. */
  versions: ListedVersion[];
}

/** The tables that the actor may read with their versions, in the order of countries; and the countries for which the actor may begin one. */
export async function listTables({ database, actor, now }: CommandContext) {
  const { db } = database;
  const may = (action: "table.read" | "table.edit", iso3: string) =>
    isPermitted(actor.grants, action, iso3, dayOf(now));
  const places = await db
    .select({ iso3: countryTable.iso3, names: countryTable.names })
    .from(countryTable)
    .orderBy(asc(countryTable.iso3));
  const rows = await db
    .select({ table: correspondenceTable, names: countryTable.names, world: countryTable.world })
    .from(correspondenceTable)
    .innerJoin(countryTable, eq(countryTable.iso3, correspondenceTable.country))
    .orderBy(asc(correspondenceTable.country), asc(correspondenceTable.createdAt));
  const commented = new Map(await countCommented(db));
  const rowsOfVersions = await db.select().from(tableVersion).orderBy(desc(tableVersion.number));
  const versions = rowsOfVersions.map(
    (version): ListedVersion => ({ ...version, commented: commented.get(version.id) ?? 0 }),
  );
  const tables = rows
    .filter(({ table }) => may("table.read", table.country))
    .map(
      (row): ListedTable => ({
        ...row,
        versions: versions.filter(({ tableId }) => tableId === row.table.id),
      }),
    );
  return { tables, places: places.filter(({ iso3 }) => may("table.edit", iso3)) };
}

/** A table with its versions and what the actor may do. Throws `not-found` and `forbidden`. */
export async function getTablePage(context: CommandContext, tableId: string) {
  const table = await getTable(context.database.db, tableId);
  const { tables, places } = await listTables(context);
  const found = tables.find((each) => each.table.id === tableId);
  if (!found) throw new DomainError("forbidden", `${context.actor.id} may not read ${tableId}`);
  return { ...found, mayEdit: places.some(({ iso3 }) => iso3 === table.country) };
}

/** A table with the offences of its published version, for whoever may import into it. Throws `not-found` and `forbidden`. */
export async function getImportPage(context: CommandContext, tableId: string) {
  const page = await getTablePage(context, tableId);
  authorize(context, "table.edit", page.table.country);
  const published = page.versions.find(({ state }) => state === "published");
  const { db } = context.database;
  return { ...page, published: published ? await listOffences(db, published.id) : null };
}

/** The draft that an import into a table would take the place of, for whoever may import into it. Throws `not-found` and `forbidden`. */
export async function getImportPlace(context: CommandContext, tableId: string) {
  const { db } = context.database;
  const table = await getTable(db, tableId);
  authorize(context, "table.edit", table.country);
  const open = await findOpen(db, tableId);
  return { draft: open?.state === "draft" ? { id: open.id, version: open.version } : null };
}

/** An offence of a stored version, with what a change of it is made on. */
export interface StoredOffence extends NationalOffence {
  id: number;
  version: number;
  changedAt: string | null;
}

/** A version with its offences and variables, those of the version published before it, and what the actor may do with it now. Throws `not-found` and `forbidden`. */
export async function getVersionPage(context: CommandContext, versionId: number) {
  const { actor, now, database } = context;
  const { db } = database;
  const { table, version } = await getVersion(db, context, "table.read", versionId);
  const [place] = await db
    .select({ names: countryTable.names, world: countryTable.world })
    .from(countryTable)
    .where(eq(countryTable.iso3, table.country));
  const may = (action: Parameters<typeof isPermitted>[1]) =>
    isPermitted(actor.grants, action, table.country, dayOf(now));
  const can = (step: Parameters<typeof stateAfter>[1]) =>
    stateAfter(version.state, step) !== undefined;
  const earlier = await findEarlier(db, version);
  const stated = await listStatements(db, earlier ? [versionId, earlier.id] : [versionId]);
  const variablesOf = (id: number) => stated.get(id) ?? [];
  const mayEdit = may("table.edit") && can("edit");
  // Before the offences: what is written between the two shows, and counts as not seen.
  const writtenAt = await findLastWritten(db, versionId);
  const isReviewer = isReviewerOf(context, { table, version });
  const isHidden = (await listHidden(db, context, version)).size > 0;
  const offences = isHidden ? [] : await listOffences(db, versionId);
  return {
    ...{ table, version, names: place?.names ?? {}, world: place?.world ?? ("real" as const) },
    offences,
    /** Whether the actor reads it apart and has not read all of it: then its offences are not given. */
    isHidden,
    remarks: isHidden ? noRemarks : await getRemarks(db, version, offences, isReviewer),
    variables: variablesOf(versionId),
    earlier: earlier && {
      ...{ ...earlier, offences: await listOffences(db, earlier.id) },
      variables: variablesOf(earlier.id),
    },
    writtenAt,
    takenOut: mayEdit ? await listTakenOut(db, { table, version }) : [],
    may: {
      edit: mayEdit,
      undo: may("table.edit") && version.state === "draft" && version.fileName !== null,
      submit: may("table.submit") && can("submit"),
      withdraw: may("table.withdraw") && can("withdraw"),
      review: isReviewer && can("publish"),
    },
  };
}
export type VersionPage = Awaited<ReturnType<typeof getVersionPage>>;

async function listOffences(db: Db, versionId: number): Promise<StoredOffence[]> {
  const rows = await db
    .select()
    .from(nationalOffence)
    .where(eq(nationalOffence.versionId, versionId))
    .orderBy(asc(nationalOffence.position));
  return rows.map(({ versionId: _, position: __, ...offence }) => offence);
}
