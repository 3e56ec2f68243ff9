import type { Classification } from "../classification/classification";
import type { SectionCoverage, TableCoverage } from "./coverage";

/** The coverage of a published version as it is kept with it: sections by their codes. */
export interface StoredCoverage extends Omit<TableCoverage, "sections"> {
  sections: (Omit<SectionCoverage, "section"> & { section: string })[];
}

export function toStoredCoverage(coverage: TableCoverage): StoredCoverage {
  return {
    ...coverage,
    sections: coverage.sections.map(({ section, ...rest }) => ({ section: section.code, ...rest })),
  };
}

/** The coverage that was kept. Sections that the version of the classification does not have are passed over. */
export function readStoredCoverage(
  { byCode }: Classification,
  stored: StoredCoverage,
): TableCoverage {
  return {
    ...stored,
    sections: stored.sections.flatMap(({ section: code, ...rest }) => {
      const section = byCode.get(code);
      return section ? [{ section, ...rest }] : [];
    }),
  };
}
