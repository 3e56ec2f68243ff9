import { asc, eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { nationalOffence } from "@/db/tables";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { exampleText } from "@/domain/profile/example-profile";
import { addTable } from "@/features/correspondence/draft-commands";
import { importOffences } from "@/features/correspondence/import-commands";
import { removeOffence } from "@/features/correspondence/offence-commands";
import { readOffence } from "@/features/correspondence/reading-commands";
import { submitVersion } from "@/features/correspondence/version-commands";

/** Tables of three countries: one that nobody has filled, a draft that was imported, of which one offence was read and another taken out, and a version under review. */
export async function exampleTables(focalPoint: CommandContext) {
  const add = (country: string) =>
    addTable(focalPoint, {
      country,
      institutionKind: "police",
      institution: exampleText("Police"),
    });
  const fill = async (country: string) => {
    const { id: tableId } = await add(country);
    const offences = [exampleOffence("101"), exampleOffence("102", { correspondences: [] })];
    return importOffences(focalPoint, exampleImport(tableId), offences);
  };
  const [empty, imported, reviewed] = [await add("XAA"), await fill("XAB"), await fill("XAC")];
  await submitVersion(focalPoint, { versionId: reviewed.id, version: 1 });
  const idsOf = async (versionId: number) => {
    const rows = await focalPoint.database.db
      .select({ id: nationalOffence.id })
      .from(nationalOffence)
      .where(eq(nationalOffence.versionId, versionId))
      .orderBy(asc(nationalOffence.position));
    return rows.map(({ id }) => id);
  };
  const [offenceId = 0, otherId = 0] = await idsOf(imported.id);
  const [submittedOffenceId = 0] = await idsOf(reviewed.id);
  const { removedId } = await removeOffence(focalPoint, { offenceId: otherId, version: 1 });
  await readOffence(focalPoint, { offenceId, correspondences: [] });
  return {
    tableId: empty.id,
    importedVersion: { versionId: imported.id, version: 1 },
    /** When something was last written in the imported version. */
    writtenAt: focalPoint.now.toISOString(),
    submittedVersion: { versionId: reviewed.id, version: 2 },
    ...{ offenceId, removedId, submittedOffenceId },
  };
}

/** What is said of a file that is imported. */
export function exampleImport(tableId: string) {
  return {
    ...{ tableId, date: "2026", note: null, fileName: "offences.csv", replaces: null },
    counts: { accepted: 2 },
  };
}
