import { useLocale } from "next-intl";
import { listParts } from "@/lib/i18n/format-list";
import { compareIn, nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";

interface NamedCountry {
  country: string;
  names: Record<string, string>;
}

/** The link to a country's status page; a country that the tracker does not know stays a code. */
export function CountryName({
  country,
  known,
  reading,
}: {
  country: string;
  known: readonly NamedCountry[];
  reading: Reading;
}) {
  const locale = useLocale();
  const found = known.find((entry) => entry.country === country);
  if (!found) return <span>{country}</span>;
  return <a href={readingPath(reading, `/countries/${country}`)}>{nameIn(found.names, locale)}</a>;
}

/** Countries in one sentence's list, by name in the reader's language. */
export function CountryNames({
  countries,
  known,
  reading,
}: {
  countries: readonly string[];
  known: readonly NamedCountry[];
  reading: Reading;
}) {
  const locale = useLocale();
  const nameOf = (code: string) => {
    const found = known.find((entry) => entry.country === code);
    return found ? nameIn(found.names, locale) : code;
  };
  const sorted = [...countries].sort((a, b) => compareIn(locale)(nameOf(a), nameOf(b)));
  return listParts(sorted, locale).map((part, index) =>
    part.type === "element" ? (
      <CountryName key={part.value} country={part.value} known={known} reading={reading} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words between the names have no identity
      <span key={index}>{part.value}</span>
    ),
  );
}
