import { type Classification, pathTo } from "../classification/classification";
import type { NationalOffence } from "./national-offence";
import { isCounted } from "./weigh-offence";

/**
 * How many offences are tied to a category or to one below it, by the code of each category with any. However many of
 * its ties lead to a category, an offence counts there once; one that was set aside counts nowhere.
 */
export function categoryCounts(
  classification: Classification,
  offences: readonly NationalOffence[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { correspondences } of offences.filter(isCounted)) {
    const reached = correspondences.flatMap(({ category: code }) => {
      const category = classification.byCode.get(code);
      return category ? pathTo(classification, category).map((each) => each.code) : [];
    });
    for (const code of new Set(reached)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
