import {
  type Category,
  type CategoryLevel,
  categoryLevels,
  isResidual,
  parentCode,
} from "../classification/category";
import { type Classification, pathTo } from "../classification/classification";
import type { NationalOffence } from "./national-offence";
import { isCounted, partsOf } from "./weigh-offence";

/** What a look at a whole table finds. Offences that were set aside count in none of it. */
export interface TableChecks {
  counted: number;
  excluded: number;
  /** Tied to no category yet. */
  unmapped: NationalOffence[];
  /** The part of the tied offences that lies in residual categories, 0 to 1; null where none is tied. A split offence counts by its parts. */
  residualShare: number | null;
  /** Categories that no offence is tied to, neither they nor any below them; of these only the highest. */
  withoutOffence: Category[];
  /** Tied to more than one category. */
  oneToMany: NationalOffence[];
  /** Categories that more than one offence is tied to, the most first. */
  manyToOne: { category: Category; offences: number }[];
  /** How much of the tied offences lies at each level, in offences: a split one counts by its parts. */
  levels: Record<CategoryLevel, number>;
}

/** Checks of a table whose offences are taken one batch after the other. */
export interface GrowingChecks {
  take(offences: readonly NationalOffence[]): void;
  checks(): TableChecks;
}

/** Checks a table against a version. Correspondences to codes that the version does not have are passed over. */
export function checkTable(
  classification: Classification,
  offences: readonly NationalOffence[],
): TableChecks {
  const growing = beginChecks(classification);
  growing.take(offences);
  return growing.checks();
}

/** Begins the checks of a table that is looked at in batches; they are those of all offences that were taken. */
export function beginChecks(classification: Classification): GrowingChecks {
  const unmapped: NationalOffence[] = [];
  const oneToMany: NationalOffence[] = [];
  const byCategory = new Map<string, number>();
  const levels = Object.fromEntries(
    categoryLevels.map((level) => [level, 0]),
  ) as TableChecks["levels"];
  let [counted, excluded, residual] = [0, 0, 0];
  const take = (offence: NationalOffence) => {
    if (!isCounted(offence)) {
      excluded += 1;
      return;
    }
    counted += 1;
    const { length } = offence.correspondences;
    if (length === 0) unmapped.push(offence);
    if (length > 1) oneToMany.push(offence);
    for (const { category: code, part } of partsOf(offence)) {
      const category = classification.byCode.get(code);
      if (!category) continue;
      byCategory.set(code, (byCategory.get(code) ?? 0) + 1);
      levels[category.level] += part;
      if (isResidual(category)) residual += part;
    }
  };
  return {
    take: (offences) => offences.forEach(take),
    checks: () => {
      const tied = counted - unmapped.length;
      return {
        ...{ counted, excluded, unmapped, oneToMany, levels },
        residualShare: tied === 0 ? null : residual / tied,
        withoutOffence: highestUntouched(classification, new Set(byCategory.keys())),
        manyToOne: [...byCategory]
          .filter(([, offences]) => offences > 1)
          .flatMap(([code, offences]) => {
            const category = classification.byCode.get(code);
            return category ? [{ category, offences }] : [];
          })
          .sort((a, b) => b.offences - a.offences),
      };
    },
  };
}

/**
 * Categories that are tied to nothing, with all below them; each only where the one above it is not so itself. What is
 * tied to a category above them does not touch them: nobody said that it goes so deep.
 */
function highestUntouched(classification: Classification, tied: ReadonlySet<string>): Category[] {
  const { categories } = classification;
  const touched = new Set(
    categories
      .filter(({ code }) => tied.has(code))
      .flatMap((category) => pathTo(classification, category).map(({ code }) => code)),
  );
  return categories.filter((category) => {
    const above = parentCode(category);
    return !touched.has(category.code) && (above === null || touched.has(above));
  });
}
