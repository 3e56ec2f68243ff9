import "server-only";
import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import {
  correspondenceTable,
  country as countryTable,
  nationalOffence,
  tableVersion,
} from "@/db/tables";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import {
  type VariableStatement,
  variableStatementsSchema,
} from "@/domain/correspondence/variable-statement";
import { partialDateSchema } from "@/domain/dates/partial-date";
import { institutionKinds } from "@/domain/framework/framework";
import { textSchema } from "@/domain/profile/statement";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { findLastWritten } from "./offence-store";
import { storeOffences } from "./store-offences";
import { getStatements, replaceStatements } from "./variable-store";
import {
  checkRead,
  findOpen,
  findPublished,
  getTable,
  getVersion,
  nextNumber,
  type Table,
  takeStep,
  type Version,
} from "./version-store";

const tableSchema = z.strictObject({
  country: z.string().regex(/^[A-Z]{3}$/, { error: "country-malformed" }),
  institutionKind: z.enum(institutionKinds, { error: "choice" }),
  institution: textSchema,
});

/** Begins the correspondence table of an institution, without a version yet. Throws `invalid` for a country that is not on record. */
export async function addTable(context: CommandContext, input: unknown): Promise<{ id: string }> {
  const { database, actor, now } = context;
  const given = parseInput(tableSchema, input);
  authorize(context, "table.edit", given.country);
  const row: Table = {
    ...{ id: randomUUID(), ...given },
    ...{ createdBy: actor.id, createdAt: now.toISOString() },
  };
  await database.write(async (tx) => {
    const [place] = await tx
      .select({ iso3: countryTable.iso3 })
      .from(countryTable)
      .where(eq(countryTable.iso3, given.country));
    if (!place)
      throw new DomainError("invalid", `there is no country ${given.country}`, [
        { path: "country", code: "country-unknown" },
      ]);
    await tx.insert(correspondenceTable).values(row);
    await appendChange(tx, actor, now, {
      ...{ action: "addTable", subject: given.country, reason: null },
      ...{ before: null, after: row },
    });
  });
  return { id: row.id };
}

const versionShape = {
  tableId: z.string().max(80),
  /** As of when the table says so. */
  date: partialDateSchema,
  note: textSchema.nullable(),
};
const draftSchema = z.strictObject(versionShape);

/** Begins a draft with the offences and variables of the newest published version. Throws `not-found`, and `conflict` while another version is open. */
export async function beginVersion(
  context: CommandContext,
  input: unknown,
): Promise<{ id: number }> {
  const { database } = context;
  const { tableId, date, note } = parseInput(draftSchema, input);
  return database.write(async (tx) => {
    const table = await getTable(tx, tableId);
    authorize(context, "table.edit", table.country);
    await refuseSecond(tx, tableId);
    const former = await findPublished(tx, tableId);
    const offences = former ? await listOffences(tx, former.id) : [];
    const variables = former ? await getStatements(tx, former.id) : [];
    const version = await storeVersion(tx, context, table, {
      ...{ date, note, fileName: null, importCounts: null, replaces: null },
    });
    await storeOffences(database, version.id, offences, () => undefined);
    await replaceStatements(tx, version, variables, "variables");
    await logNew(tx, context, table, version, "beginVersion", {
      ...{ offences: offences.length, variables },
    });
    return { id: version.id };
  });
}

const importSchema = z.strictObject({
  ...versionShape,
  fileName: z.string().trim().min(1).max(300),
  /** How many rows of the file had each verdict. */
  counts: z.record(z.string().max(40), z.number().int().nonnegative()),
  /** The draft in whose place the import is put, at the version that was read; null when there is none. */
  replaces: z
    .strictObject({ id: z.number().int(), version: z.number().int().positive() })
    .nullable(),
  /** What the file states of variables; null when it cannot say: what the draft or the published version before stated is kept. */
  variables: variableStatementsSchema.nullable().default(null),
});

/**
 * Stores the offences of a file as a new draft, all or nothing. What it replaces is withdrawn, and comes back when the
 * import is undone. Throws `not-found`, `invalid` without an offence or with one that is there twice, and
 * `conflict` while another version is open or changed meanwhile.
 */
export async function importOffences(
  context: CommandContext,
  input: unknown,
  offences: readonly NationalOffence[],
  onStored: (count: number) => void,
): Promise<{ id: number }> {
  const { database } = context;
  const { tableId, date, note, fileName, counts, ...asked } = parseInput(importSchema, input);
  const { replaces } = asked;
  requireSound(offences);
  return database.write(async (tx) => {
    const table = await getTable(tx, tableId);
    authorize(context, "table.edit", table.country);
    if (replaces) await withdrawReplaced(tx, context, tableId, replaces);
    await refuseSecond(tx, tableId);
    const formerId = replaces?.id ?? (await findPublished(tx, tableId))?.id;
    const kept = formerId === undefined ? [] : await getStatements(tx, formerId);
    const variables = asked.variables ?? kept;
    const version = await storeVersion(tx, context, table, {
      ...{ date, note, fileName, importCounts: counts, replaces: replaces?.id ?? null },
    });
    await storeOffences(database, version.id, offences, onStored);
    await replaceStatements(tx, version, variables, "variables");
    await logNew(tx, context, table, version, "importOffences", {
      ...{ offences: offences.length, variables },
    });
    return { id: version.id };
  });
}

const heldSchema = z.strictObject({
  versionId: z.number().int(),
  version: z.number().int().positive(),
});

const undoSchema = heldSchema.extend({
  /** When somebody last wrote in it by hand, as it was read: what was written since is not thrown away unseen. */
  writtenAt: z.string().nullable(),
});

/** Takes back an import that nobody has submitted: it is withdrawn, and the draft that it replaced is open again. Throws `not-found`, and `conflict` when somebody changed it or an offence of it meanwhile, or it was no import. */
export async function undoImport(context: CommandContext, input: unknown): Promise<void> {
  const { versionId, version: read, writtenAt } = parseInput(undoSchema, input);
  await context.database.write(async (tx) => {
    const held = await getVersion(tx, context, "table.edit", versionId);
    checkRead(held.version, read);
    if (held.version.fileName === null || held.version.state !== "draft")
      throw new DomainError("conflict", `version ${versionId} is no import that can be undone`);
    if ((await findLastWritten(tx, versionId)) !== writtenAt)
      throw new DomainError("conflict", `somebody wrote in version ${versionId} meanwhile`);
    await takeStep(tx, context, held, "withdraw", { action: "undoImport" });
    if (held.version.replaces === null) return;
    const former = await getVersion(tx, context, "table.edit", held.version.replaces);
    await takeStep(tx, context, former, "reopen", { action: "reopenVersion" });
  });
}

async function withdrawReplaced(
  tx: Tx,
  context: CommandContext,
  tableId: string,
  replaces: { id: number; version: number },
): Promise<void> {
  const held = await getVersion(tx, context, "table.edit", replaces.id);
  checkRead(held.version, replaces.version);
  if (held.table.id !== tableId || held.version.state !== "draft")
    throw new DomainError("conflict", `version ${replaces.id} is no draft of table ${tableId}`);
  await takeStep(tx, context, held, "withdraw", { action: "withdrawVersion" });
}

async function refuseSecond(tx: Tx, tableId: string): Promise<void> {
  if (await findOpen(tx, tableId))
    throw new DomainError("conflict", `table ${tableId} has an open version`, [
      { path: "state", code: "another-open" },
    ]);
}

async function storeVersion(
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

async function logNew(
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

async function listOffences(tx: Tx, versionId: number): Promise<NationalOffence[]> {
  const rows = await tx
    .select()
    .from(nationalOffence)
    .where(eq(nationalOffence.versionId, versionId))
    .orderBy(asc(nationalOffence.position));
  return rows.map(
    ({ code, name, language, legalReference, validFrom, validTo, correspondences, exclusion }) => ({
      ...{ code, name, language, legalReference, validFrom, validTo, correspondences, exclusion },
    }),
  );
}

/** They come as the report on the file made them: each is well-formed already. */
function requireSound(offences: readonly NationalOffence[]): void {
  if (offences.length === 0) refuse("file", "nothing-to-import");
  const codes = new Set(offences.map(({ code }) => code));
  if (codes.size < offences.length) refuse("file", "code-repeated");
}

function refuse(path: string, code: string): never {
  throw new DomainError("invalid", `import refused: ${path} ${code}`, [{ path, code }]);
}
