import { useLocale, useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import { formatDate } from "@/lib/i18n/format-date";
import { formatList } from "@/lib/i18n/format-list";
import { nameIn } from "@/lib/i18n/locales";
import type { Help } from "../exchange-queries";

/** What countries offer and nobody has taken up yet. */
export function OpenOffers({
  offers,
  namesOf,
}: {
  offers: Help["offers"];
  namesOf: (iso3: string) => Record<string, string>;
}) {
  const t = useTranslations("exchange");
  const category = useTranslations("category");
  const locale = useLocale();
  if (offers.length === 0) return <p className="text-ink-soft">{t("arrange.offersNone")}</p>;
  return (
    <ul className="space-y-2">
      {offers.map(({ id, country, categories, text, createdAt }) => (
        <li key={id}>
          <strong>{nameIn(namesOf(country), locale)}</strong>,{" "}
          {formatList(
            categories.map((code) => category(code)),
            locale,
          )}
          : <StatementText text={text} />{" "}
          <span className="text-ink-soft text-sm">
            {t("offer.offered", { date: formatDate(createdAt.slice(0, 10), locale) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
