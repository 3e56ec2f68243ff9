import { type Category, categoryLevels, isResidual } from "../classification/category";
import { type Classification, categoriesBelow, pathTo } from "../classification/classification";
import type { NationalOffence } from "./national-offence";
import { isCounted, partsOf, residualShareOf } from "./weigh-offence";

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

/** The coverage of a table by section, in the order of the sections: a row of the matrix of sections and institutions. Offences that were set aside count in none of it. */
export function coverageOf(
  classification: Classification,
  offences: readonly NationalOffence[],
): TableCoverage {
  const counted = offences.filter(isCounted);
  const tied = counted.filter(({ correspondences }) => correspondences.length > 0);
  const parts = tied.flatMap(partsOf).flatMap(({ category: code, part }) => {
    const category = classification.byCode.get(code);
    return category ? [{ category, part, section: pathTo(classification, category)[0] }] : [];
  });
  const leaves = classification.categories.filter(
    ({ code }) => categoriesBelow(classification, code).length === 0,
  );
  return {
    counted: counted.length,
    tied: tied.length,
    mappedShare: counted.length === 0 ? null : tied.length / counted.length,
    residualShare: residualShareOf(classification, tied),
    sections: categoriesBelow(classification, null).map((section) => {
      const here = parts.filter((part) => part.section === section);
      const categoriesHere = new Set(here.map(({ category }) => category));
      const offencesHere = sum(here, ({ part }) => part);
      const ratio = (amount: number) => (offencesHere === 0 ? null : amount / offencesHere);
      const leavesHere = leaves.filter(({ code }) => code.startsWith(section.code));
      return {
        section,
        offences: offencesHere,
        meanLevel: ratio(sum(here, ({ category, part }) => levelNumber(category) * part)),
        residualShare: ratio(sum(here, ({ category, part }) => (isResidual(category) ? part : 0))),
        leavesTied: leavesHere.filter((leaf) => categoriesHere.has(leaf)).length,
        leaves: leavesHere.length,
      };
    }),
  };
}

function levelNumber({ level }: Category): number {
  return categoryLevels.indexOf(level) + 1;
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
