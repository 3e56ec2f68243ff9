import { dateLocale } from "./format-date";
import type { Locale } from "./locales";

/** The words joined as a sentence of the language joins them; in English, as in its dates, after the United Nations' manner. */
export function formatList(
  words: readonly string[],
  locale: Locale,
  type: Intl.ListFormatType = "conjunction",
): string {
  return listFormat(locale, type).format(words);
}

/** The same in parts, for words that are to become links. */
export function listParts(words: readonly string[], locale: Locale) {
  return listFormat(locale, "conjunction").formatToParts(words);
}

function listFormat(locale: Locale, type: Intl.ListFormatType): Intl.ListFormat {
  return new Intl.ListFormat(dateLocale(locale), { type });
}
