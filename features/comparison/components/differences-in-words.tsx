import { useTranslations } from "next-intl";
import { compareCountries } from "@/domain/comparison/comparison";
import type { CountryStatus } from "@/domain/status/country-status";
import { nameIn } from "@/lib/i18n/locales";
import type { Reading } from "@/lib/reading/reading";
import { factSentence } from "../fact-sentence";

/** What the countries have in common and where they differ, one sentence each. */
export function DifferencesInWords({
  statuses,
  reading,
}: {
  statuses: CountryStatus[];
  reading: Reading;
}) {
  const t = useTranslations();
  const { locale } = reading;
  const nameOf = (country: string) => {
    const status = statuses.find((entry) => entry.country === country);
    return status ? nameIn(status.names, locale) : country;
  };
  const sentences = compareCountries(statuses).map((fact) => factSentence(fact, nameOf, t, locale));
  if (sentences.length === 0)
    return <p className="text-ink-soft">{t("compare.differencesNone")}</p>;
  return (
    <ul className="max-w-4xl list-disc space-y-1 ps-5">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
