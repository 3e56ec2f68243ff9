import { compareIn, type Locale, nameIn } from "@/lib/i18n/locales";
import type { PublishedVersion } from "../published-queries";

/** Tables with the names of their countries in the reader's language, in its order. */
export function byCountryName<Each extends PublishedVersion>(
  tables: readonly Each[],
  locale: Locale,
): (Each & { name: string })[] {
  const compare = compareIn(locale);
  return tables
    .map((each) => ({ ...each, name: nameIn(each.names, locale) }))
    .sort(
      (a, b) =>
        compare(a.name, b.name) || compare(a.table.institution.text, b.table.institution.text),
    );
}
