import type { VersionFigures } from "@/components/charts/prepare-table-progress";
import type { CoveredVersion } from "./published-queries";

/** The figures of a table's published versions, in their order: those that the chart draws and its CSV holds. */
export function versionFigures(versions: readonly CoveredVersion[]): VersionFigures[] {
  return versions.map(({ version: { number, date, knownOn }, coverage }) => {
    const { counted, mappedShare, residualShare } = coverage;
    return { number, date, knownOn, counted, mappedShare, residualShare };
  });
}
