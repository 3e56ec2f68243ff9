import { type Category, categoryLevels, isResidual } from "../classification/category";
import { type Classification, categoriesBelow, pathTo } from "../classification/classification";
import type { NationalOffence } from "./national-offence";
import { isCounted, partsOf } from "./weigh-offence";

/** What a table has in one section, counted in offences; one that is split counts by its parts. */
export interface SectionCoverage {
  section: Category;
  offences: number;
  /** The mean level reached, 1 to 4; null where the section has no offence. */
  meanLevel: number | null;
  /** The part of its offences that lies in residual categories, 0 to 1; null where it has none. */
  residualShare: number | null;
  /** How many of the section's categories at the deepest level have an offence, and how many there are. */
  leavesTied: number;
  leaves: number;
}

/** What the table of an institution covers. */
export interface TableCoverage {
  /** The offences that count, and how many of them are tied to a category. */
  counted: number;
  tied: number;
  /** The part of the counted offences that is tied to a category, 0 to 1; null where none counts. */
  mappedShare: number | null;
  /** The part of the tied offences that lies in residual categories, 0 to 1; null where none is tied. */
  residualShare: number | null;
  sections: SectionCoverage[];
}

/** The coverage of a table whose offences are taken one batch after the other. */
export interface GrowingCoverage {
  take(offences: readonly NationalOffence[]): void;
  coverage(): TableCoverage;
}

/** The coverage of a table by section, in the order of the sections: a row of the matrix of sections and institutions. Offences that were set aside count in none of it. */
export function coverageOf(
  classification: Classification,
  offences: readonly NationalOffence[],
): TableCoverage {
  const growing = beginCoverage(classification);
  growing.take(offences);
  return growing.coverage();
}

/** Begins the coverage of a table that is looked at in batches; it is that of all offences that were taken. */
export function beginCoverage(classification: Classification): GrowingCoverage {
  const sections = categoriesBelow(classification, null).map((section) => ({
    ...{ section, offences: 0, levels: 0, residual: 0, tied: new Set<Category>() },
    leaves: leavesOf(classification, section),
  }));
  const places = new Map(
    classification.categories.flatMap((category) => {
      const [top] = pathTo(classification, category);
      const place = sections.find(({ section }) => section === top);
      const fixed = { category, level: levelNumber(category), isResidual: isResidual(category) };
      return place ? [[category.code, { ...fixed, place }] as const] : [];
    }),
  );
  let [counted, tied, residual] = [0, 0, 0];
  const take = (offence: NationalOffence) => {
    if (!isCounted(offence)) return;
    counted += 1;
    if (offence.correspondences.length === 0) return;
    tied += 1;
    for (const { category: code, part } of partsOf(offence)) {
      const found = places.get(code);
      if (!found) continue;
      const { category, place, level } = found;
      place.offences += part;
      place.levels += level * part;
      place.tied.add(category);
      if (!found.isResidual) continue;
      place.residual += part;
      residual += part;
    }
  };
  return {
    take: (offences) => offences.forEach(take),
    coverage: () => ({
      ...{ counted, tied, mappedShare: counted === 0 ? null : tied / counted },
      residualShare: tied === 0 ? null : residual / tied,
      sections: sections.map((here) => ({
        ...{ section: here.section, offences: here.offences },
        meanLevel: here.offences === 0 ? null : here.levels / here.offences,
        residualShare: here.offences === 0 ? null : here.residual / here.offences,
        leavesTied: here.leaves.filter((leaf) => here.tied.has(leaf)).length,
        leaves: here.leaves.length,
      })),
    }),
  };
}

/** The deepest categories of a section. */
function leavesOf(classification: Classification, { code }: Category): Category[] {
  return classification.categories.filter(
    (category) =>
      category.code.startsWith(code) && categoriesBelow(classification, category.code).length === 0,
  );
}

function levelNumber({ level }: Category): number {
  return categoryLevels.indexOf(level) + 1;
}
