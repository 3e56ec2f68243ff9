import type { Locale } from "./locales";

/** The name of a language in the reader's; its code where there is none. */
export function languageName(language: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
  } catch (error) {
    // Of what somebody has only begun to type there is no name.
    if (error instanceof RangeError) return language;
    throw error;
  }
}
