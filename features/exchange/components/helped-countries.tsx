import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";
import type { HelpfulLesson } from "../exchange-queries";

/** Whom a lesson helped: by name where the country lets itself be named. */
export function HelpedCountries({
  helpful,
  reading,
}: {
  helpful: readonly HelpfulLesson[];
  reading: Reading;
}) {
  const t = useTranslations("exchange.helped");
  const locale = useLocale();
  return (
    <ul>
      {helpful.map(({ helped, on }, index) => {
        const date = formatDate(on, locale);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: countries that are not named look alike
          <li key={index}>
            {helped
              ? t.rich("country", {
                  date,
                  country: () => (
                    <a href={readingPath(reading, `/countries/${helped.country}`)}>
                      {nameIn(helped.names, locale)}
                    </a>
                  ),
                })
              : t("another", { date })}
          </li>
        );
      })}
    </ul>
  );
}
