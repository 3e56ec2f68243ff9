import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/database";
import { categoryCount, nationalOffence, tableVersion } from "@/db/tables";
import { iccsNamed } from "@/domain/classification/iccs";
import { coverageOf } from "@/domain/correspondence/coverage";
import { toStoredCoverage } from "@/domain/correspondence/stored-coverage";
import { isCounted } from "@/domain/correspondence/weigh-offence";

/** Keeps with a version what pages need of all its offences: its coverage, and how many go to each category. Whatever was kept before is replaced. */
export async function deriveFigures(
  tx: Tx,
  { id, iccsVersion }: { id: number; iccsVersion: string },
): Promise<void> {
  const offences = await tx
    .select()
    .from(nationalOffence)
    .where(eq(nationalOffence.versionId, id))
    .orderBy(asc(nationalOffence.position));
  const coverage = toStoredCoverage(coverageOf(iccsNamed(iccsVersion), offences));
  await tx.update(tableVersion).set({ coverage }).where(eq(tableVersion.id, id));
  const counts = new Map<string, number>();
  for (const { correspondences } of offences.filter(isCounted))
    for (const { category } of correspondences)
      counts.set(category, (counts.get(category) ?? 0) + 1);
  await tx.delete(categoryCount).where(eq(categoryCount.versionId, id));
  if (counts.size === 0) return;
  await tx
    .insert(categoryCount)
    .values([...counts].map(([category, offences]) => ({ versionId: id, category, offences })));
}

/** Does so for the published versions with which nothing is kept yet, and says how many there were. */
export async function deriveMissingFigures(tx: Tx): Promise<number> {
  const versions = await tx
    .select({ id: tableVersion.id, iccsVersion: tableVersion.iccsVersion })
    .from(tableVersion)
    .where(and(eq(tableVersion.state, "published"), isNull(tableVersion.coverage)));
  for (const version of versions) await deriveFigures(tx, version);
  return versions.length;
}
