import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";

/** How many requests for help wait for the Centre. */
export function WaitingLine({ count, locale }: { count: number; locale: Locale }) {
  const t = useTranslations("exchange");
  return (
    <p>
      {t("waiting", { count })} <a href={`/${locale}/workspace/exchanges`}>{t("title")}</a>
    </p>
  );
}
