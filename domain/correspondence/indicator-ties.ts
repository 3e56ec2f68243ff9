/**
 * Of the categories that an indicator rests on, those with an offence: tied to the category or to one below it. A tie to
 * a category above does not say that it goes so deep.
 */
export function codesWithOffence(
  codes: readonly string[],
  tiedCategories: readonly string[],
): string[] {
  return codes.filter((code) => tiedCategories.some((tied) => tied.startsWith(code)));
}
