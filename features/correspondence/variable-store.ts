import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { Db, Tx } from "@/db/database";
import { variableStatement } from "@/db/tables";
import { iccsNamed } from "@/domain/classification/iccs";
import { faultsOfStatements, inOrder } from "@/domain/correspondence/variable-availability";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import { DomainError } from "@/lib/errors";

/** What each version states of its variables, in the order of the ICCS, by the id of the version. */
export async function listStatements(
  db: Db,
  versionIds: readonly number[],
): Promise<Map<number, VariableStatement[]>> {
  const stated = new Map<number, VariableStatement[]>(versionIds.map((id) => [id, []]));
  if (versionIds.length === 0) return stated;
  const rows = await db
    .select()
    .from(variableStatement)
    .where(inArray(variableStatement.versionId, [...versionIds]));
  for (const { versionId, category, ...rest } of rows)
    stated.get(versionId)?.push({ ...rest, category: category === "" ? null : category });
  return new Map([...stated].map(([id, statements]) => [id, inOrder(statements)]));
}

/** What one version states of its variables. */
export async function getStatements(db: Db, versionId: number): Promise<VariableStatement[]> {
  return (await listStatements(db, [versionId])).get(versionId) ?? [];
}

/** Puts the statements in the place of all that the version stated before. Throws `invalid` for categories that its ICCS does not have and for what is stated twice, at `path` and the number of the statement. */
export async function replaceStatements(
  tx: Tx,
  { id, iccsVersion }: { id: number; iccsVersion: string },
  statements: readonly VariableStatement[],
  path: string,
): Promise<void> {
  const faults = faultsOfStatements(iccsNamed(iccsVersion), statements).map(({ at, code }) => ({
    ...{ path: `${path}.${at}.category`, code },
  }));
  if (faults.length > 0)
    throw new DomainError("invalid", `variables refused: ${JSON.stringify(faults)}`, faults);
  await tx.delete(variableStatement).where(eq(variableStatement.versionId, id));
  if (statements.length === 0) return;
  await tx.insert(variableStatement).values(
    statements.map(({ category, ...rest }) => ({
      ...rest,
      versionId: id,
      category: category ?? "",
    })),
  );
}
