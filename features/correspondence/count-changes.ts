import "server-only";
import { and, asc, eq, gt } from "drizzle-orm";
import type { Db } from "@/db/database";
import { nationalOffence } from "@/db/tables";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { type TableChanges, tableChanges } from "@/domain/correspondence/table-changes";
import { findPublished } from "./version-store";

/** How many offences each change concerns. */
export type ChangeCounts = Record<keyof TableChanges, number>;

const pageRows = 500;

/** What the offences would change against the published version of a table, read in pages so that it is never held as a whole. */
export async function countChanges(
  db: Db,
  tableId: string,
  offences: readonly NationalOffence[],
): Promise<ChangeCounts> {
  const counts: ChangeCounts = { added: 0, removed: 0, retied: 0, jumps: 0, reworded: 0 };
  const later = new Map(offences.map((offence) => [offence.code, offence]));
  const published = await findPublished(db, tableId);
  let kept = 0;
  if (published)
    for await (const before of pagesOf(db, published.id)) {
      const after = before.flatMap(({ code }) => later.get(code) ?? []);
      kept += after.length;
      for (const [kind, changed] of Object.entries(tableChanges(before, after)))
        counts[kind as keyof ChangeCounts] += changed.length;
    }
  return { ...counts, added: offences.length - kept };
}

async function* pagesOf(db: Db, versionId: number): AsyncGenerator<NationalOffence[]> {
  for (let position = 0; ; ) {
    const rows = await db
      .select()
      .from(nationalOffence)
      .where(and(eq(nationalOffence.versionId, versionId), gt(nationalOffence.position, position)))
      .orderBy(asc(nationalOffence.position))
      .limit(pageRows);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    position = last.position;
  }
}
