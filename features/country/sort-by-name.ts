import type { CountryStatus } from "@/domain/status/country-status";
import { compareIn, type Locale, nameIn } from "@/lib/i18n/locales";

/** Countries by name, as a reader of the language expects: the only order the tracker gives by itself. */
export function sortByName(statuses: readonly CountryStatus[], locale: Locale): CountryStatus[] {
  const compare = compareIn(locale);
  return [...statuses].sort((a, b) => compare(nameIn(a.names, locale), nameIn(b.names, locale)));
}
