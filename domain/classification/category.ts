/** The levels of the ICCS, the broadest first: level 1 to level 4. */
export const categoryLevels = ["section", "division", "group", "class"] as const;
export type CategoryLevel = (typeof categoryLevels)[number];

/** A category of one version of the ICCS. Its code is a text: leading zeros are part of it. */
export interface Category {
  code: string;
  level: CategoryLevel;
  /** The official names; the ICCS has them in English and Spanish. */
  names: { en: string; es: string };
}

const codeLengths: readonly number[] = [2, 4, 5, 6];

/** The level that a code of this form stands at, whether or not there is such a category; undefined where no code has the form. */
export function levelOfCode(code: string): CategoryLevel | undefined {
  if (!/^\d+$/.test(code)) return undefined;
  return categoryLevels[codeLengths.indexOf(code.length)];
}

/** The code of the category right above one, by the form of the code; null above a section. */
export function parentCode({ code, level }: Pick<Category, "code" | "level">): string | null {
  const above = codeLengths[categoryLevels.indexOf(level) - 1];
  return above === undefined ? null : code.slice(0, above);
}

/**
 * Whether a category takes what no neighbour takes. Its name says so; its last digit does not: 0209 (defamation or
 * insult) is none, and neither is 020729.
 */
export function isResidual({ names }: Pick<Category, "names">): boolean {
  return /^Other\b/.test(names.en);
}
