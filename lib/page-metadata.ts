import type { Metadata } from "next";
import { locales } from "./i18n/locales";
import { type Reading, readingPath } from "./reading/reading";

/** What a public page says of itself to search engines and to those who share its address. Only today's real pages are offered for indexing. */
export function pageMetadata(
  reading: Reading,
  path: string,
  title: string,
  description: string,
): Metadata {
  const url = readingPath(reading, path);
  const isIndexed = reading.world === "real" && reading.asOf === null;
  return {
    title,
    description,
    openGraph: { type: "website", locale: reading.locale, title, description, url },
    alternates: {
      canonical: url,
      languages: Object.fromEntries(
        locales.map((locale) => [locale, readingPath({ ...reading, locale }, path)]),
      ),
    },
    ...(isIndexed ? {} : { robots: { index: false } }),
  };
}
