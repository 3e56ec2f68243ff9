import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { tableVersion } from "@/db/tables";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { variableStatementsSchema } from "@/domain/correspondence/variable-statement";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { addVersion, logVersion, newVersionShape, refuseSecond } from "./new-version";
import { findLastWritten } from "./offence-store";
import type { OffenceSink } from "./read-large-table";
import { OffenceStore, storeOffences } from "./store-offences";
import { getStatements, replaceStatements } from "./variable-store";
import { checkRead, findPublished, getTable, getVersion, takeStep } from "./version-store";

const fileShape = {
  ...newVersionShape,
  fileName: z.string().trim().min(1).max(300),
  /** The draft in whose place the import is put, at the version that was read; null when there is none. */
  replaces: z
    .strictObject({ id: z.number().int(), version: z.number().int().positive() })
    .nullable(),
  /** What the file states of variables; null when it cannot say: what the draft or the published version before stated is kept. */
  variables: variableStatementsSchema.nullable().default(null),
};
const largeSchema = z.strictObject(fileShape);
const importSchema = z.strictObject({
  ...fileShape,
  /** How many rows of the file had each verdict. */
  counts: z.record(z.string().max(40), z.number().int().nonnegative()),
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
): Promise<{ id: number }> {
  const { counts, ...file } = parseInput(importSchema, input);
  requireSound(offences);
  return storeFile(context, file, async (versionId) => {
    await storeOffences(context.database, versionId, offences);
    return { counts, offences: offences.length };
  });
}

/**
 * The same for a table whose offences are stored while they are read. `read` gives them to the sink, each code once,
 * and then says how many rows had each verdict; what it throws ends the import. `onStored` is told how many offences
 * were stored. Others who write wait meanwhile.
 */
export async function importLargeTable(
  context: CommandContext,
  input: unknown,
  read: (sink: OffenceSink) => Promise<Record<string, number>>,
  onStored: (count: number) => void,
): Promise<{ id: number }> {
  return storeFile(context, parseInput(largeSchema, input), async (versionId) => {
    const store = new OffenceStore(context.database, versionId);
    const counts = await read({
      take: async (placed) => {
        await store.add(placed);
        onStored(store.count);
      },
      restart: () => store.restart(),
    });
    await store.end();
    if (store.count === 0) refuse("file", "nothing-to-import");
    return { counts, offences: store.count };
  });
}

async function storeFile(
  context: CommandContext,
  { tableId, replaces, variables: stated, ...file }: z.infer<typeof largeSchema>,
  fill: (versionId: number) => Promise<{ counts: Record<string, number>; offences: number }>,
): Promise<{ id: number }> {
  return context.database.write(async (tx) => {
    const table = await getTable(tx, tableId);
    authorize(context, "table.edit", table.country);
    if (replaces) await withdrawReplaced(tx, context, tableId, replaces);
    await refuseSecond(tx, tableId);
    const formerId = replaces?.id ?? (await findPublished(tx, tableId))?.id;
    const kept = formerId === undefined ? [] : await getStatements(tx, formerId);
    const variables = stated ?? kept;
    const version = await addVersion(tx, context, table, {
      ...{ ...file, importCounts: null, replaces: replaces?.id ?? null },
    });
    const { counts: importCounts, offences } = await fill(version.id);
    await tx.update(tableVersion).set({ importCounts }).where(eq(tableVersion.id, version.id));
    await replaceStatements(tx, version, variables, "variables");
    await logVersion(tx, context, table, { ...version, importCounts }, "importOffences", {
      ...{ offences, variables },
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

/** They come as the report on the file made them: each is well-formed already. */
function requireSound(offences: readonly NationalOffence[]): void {
  if (offences.length === 0) refuse("file", "nothing-to-import");
  const codes = new Set(offences.map(({ code }) => code));
  if (codes.size < offences.length) refuse("file", "code-repeated");
}

function refuse(path: string, code: string): never {
  throw new DomainError("invalid", `import refused: ${path} ${code}`, [{ path, code }]);
}
