import { useTranslations } from "next-intl";
import { formatDate } from "@/lib/i18n/format-date";
import { compareIn, nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";
import type { findIssued } from "../issued-queries";

/** What became known of a briefing's countries since; named only where the briefing itself is public. */
export function NewerCountries({
  briefing: { newer, newerCount, asOf },
  reading,
}: {
  briefing: NonNullable<Awaited<ReturnType<typeof findIssued>>>;
  reading: Reading;
}) {
  const t = useTranslations("briefing.newer");
  const compare = compareIn(reading.locale);
  const nameOf = ({ names }: { names: Record<string, string> }) => nameIn(names, reading.locale);
  const byName = [...newer].sort((a, b) => compare(nameOf(a), nameOf(b)));
  const date = formatDate(asOf, reading.locale);
  return (
    <>
      <p>{t("count", { count: newerCount, date })}</p>
      <ul className="mt-2 space-y-1">
        {byName.map(({ iso3, names, knownOn }) => (
          <li key={iso3}>
            <a href={readingPath(reading, `/countries/${iso3}`)}>{nameIn(names, reading.locale)}</a>{" "}
            <span className="text-ink-soft text-sm">
              {t("knownOn", { date: formatDate(knownOn, reading.locale) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
