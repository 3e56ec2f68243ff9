import type { PartialDate } from "../dates/partial-date";
import { type Category, levelOfCode, parentCode } from "./category";
import { compareCodes } from "./compare-codes";

/** A term of the alphabetical index with the code that the index prints for it. */
export interface IndexTerm {
  term: string;
  code: string;
}

/** That what a code of one version held is, in whole or in part, held by a code of the next. */
export interface StatedSuccession {
  from: string;
  to: string;
}

/** What one version of the ICCS is made of. */
export interface ClassificationSource {
  version: string;
  /** The day from which the version holds, as precisely as it is known. */
  adoptedOn: PartialDate;
  categories: readonly { code: string; en: string; es: string }[];
  /** In the language of the index, English. */
  terms: readonly IndexTerm[];
  /** Codes that the printed classification gets wrong somewhere, with the code that is meant. */
  misprints: Readonly<Record<string, string>>;
  /** What became of categories of the version before, where their codes do not say it. */
  successions: readonly StatedSuccession[];
}

/** One version of the ICCS, in the order of its codes. */
export interface Classification extends Omit<ClassificationSource, "categories"> {
  categories: readonly Category[];
  /** Every category by its code. */
  byCode: ReadonlyMap<string, Category>;
  /** The categories right below each that has some, and below null the sections. */
  below: ReadonlyMap<string | null, readonly Category[]>;
}

/**
 * The version with its tree. Throws a RangeError where a code stands twice, has no form of a code, or has no category
 * above it.
 */
export function buildClassification(source: ClassificationSource): Classification {
  const byCode = new Map<string, Category>();
  for (const { code, en, es } of source.categories) {
    const level = levelOfCode(code);
    if (!level) throw new RangeError(`No level of the ICCS has codes like "${code}"`);
    if (byCode.has(code)) throw new RangeError(`"${code}" stands twice`);
    byCode.set(code, { code, level, names: { en, es } });
  }
  const categories = [...byCode.values()].sort((a, b) => compareCodes(a.code, b.code));
  const below = new Map<string | null, Category[]>();
  for (const category of categories) {
    const above = parentCode(category);
    if (above !== null && !byCode.has(above))
      throw new RangeError(`There is no "${above}" above "${category.code}"`);
    below.set(above, [...(below.get(above) ?? []), category]);
  }
  return { ...source, categories, byCode, below };
}

/** The categories right below one, in order; the sections for null. */
export function categoriesBelow(
  { below }: Classification,
  code: string | null,
): readonly Category[] {
  return below.get(code) ?? [];
}

/** The category with all above it, the section first. */
export function pathTo(classification: Classification, category: Category): Category[] {
  const above = parentCode(category);
  const parent = above === null ? undefined : classification.byCode.get(above);
  return parent ? [...pathTo(classification, parent), category] : [category];
}

/** What stands beside a category under the same parent, itself included, and before and after it in the order of all codes. */
export function neighboursOf(classification: Classification, category: Category) {
  const { categories } = classification;
  const at = categories.indexOf(category);
  return {
    siblings: categoriesBelow(classification, parentCode(category)),
    previous: categories[at - 1],
    next: categories[at + 1],
  };
}

/** The terms that the alphabetical index gives for exactly this code, in its order. */
export function termsOf({ terms }: Classification, code: string): IndexTerm[] {
  return terms.filter((term) => term.code === code);
}

/** The terms whose printed code the version does not have. They are kept as printed: which category is meant is not for us to guess. */
export function strayTerms({ terms, byCode }: Classification): IndexTerm[] {
  return terms.filter((term) => !byCode.has(term.code));
}
