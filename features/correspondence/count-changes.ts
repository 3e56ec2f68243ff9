import "server-only";
import { and, count, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/database";
import { nationalOffence } from "@/db/tables";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { type TableChanges, tableChanges } from "@/domain/correspondence/table-changes";
import { findPublished } from "./version-store";

/** How many offences each change concerns. */
export type ChangeCounts = Record<keyof TableChanges, number>;

/** Offences that are looked up at once; fewer are filled up with the last, so that there is one statement. */
const pageRows = 200;

/** The changes of a table whose offences are taken one batch after the other. */
export interface GrowingChanges {
  take(offences: readonly NationalOffence[]): Promise<void>;
  counts(): ChangeCounts;
}

/** Begins to count what offences, each of another code, change against the published version of a table, of which no more is held than they need. */
export async function beginChanges(db: Db, tableId: string): Promise<GrowingChanges> {
  const counts: ChangeCounts = { added: 0, removed: 0, retied: 0, jumps: 0, reworded: 0 };
  const published = await findPublished(db, tableId);
  if (!published)
    return {
      take: async ({ length }) => {
        counts.added += length;
      },
      counts: () => counts,
    };
  counts.removed = await countOffences(db, published.id);
  const take = async (after: readonly NationalOffence[]) => {
    const before = await findOffences(db, published.id, after);
    for (const [kind, changed] of Object.entries(tableChanges(before, after)))
      counts[kind as keyof ChangeCounts] += changed.length;
    counts.removed -= before.length;
  };
  return {
    take: async (offences) => {
      for (let at = 0; at < offences.length; at += pageRows)
        await take(offences.slice(at, at + pageRows));
    },
    counts: () => counts,
  };
}

async function countOffences(db: Db, versionId: number): Promise<number> {
  const [row] = await db
    .select({ offences: count() })
    .from(nationalOffence)
    .where(eq(nationalOffence.versionId, versionId));
  return row?.offences ?? 0;
}

function findOffences(
  db: Db,
  versionId: number,
  offences: readonly NationalOffence[],
): Promise<NationalOffence[]> {
  const codes = Array.from(
    { length: pageRows },
    (_, at) => (offences[at] ?? offences.at(-1))?.code ?? "",
  );
  return db
    .select()
    .from(nationalOffence)
    .where(and(eq(nationalOffence.versionId, versionId), inArray(nationalOffence.code, codes)));
}
