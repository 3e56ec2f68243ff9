import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/database";
import { categoryCount, nationalOffence, tableVersion } from "@/db/tables";
import { iccsNamed } from "@/domain/classification/iccs";
import { categoryCounts } from "@/domain/correspondence/category-counts";
import { coverageOf } from "@/domain/correspondence/coverage";
import { toStoredCoverage } from "@/domain/correspondence/stored-coverage";

/** Keeps with a version what pages need of all its offences: its coverage, and how many go to each category or below it. Whatever was kept before is replaced. */
export async function deriveFigures(
  tx: Tx,
  { id, iccsVersion }: { id: number; iccsVersion: string },
): Promise<void> {
  const offences = await tx
    .select()
    .from(nationalOffence)
    .where(eq(nationalOffence.versionId, id))
    .orderBy(asc(nationalOffence.position));
  const classification = iccsNamed(iccsVersion);
  const coverage = toStoredCoverage(coverageOf(classification, offences));
  await tx.update(tableVersion).set({ coverage }).where(eq(tableVersion.id, id));
  const counts = categoryCounts(classification, offences);
  await tx.delete(categoryCount).where(eq(categoryCount.versionId, id));
  if (counts.size === 0) return;
  await tx
    .insert(categoryCount)
    .values([...counts].map(([category, offences]) => ({ versionId: id, category, offences })));
}
