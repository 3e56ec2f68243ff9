import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import { NotFoundStatus } from "./not-found-status";

/** In place of a page that the reader's roles do not open; it does not say whether there is one. */
export function NoAccess({ locale }: { locale: Locale }) {
  const t = useTranslations("people");
  return (
    <div className="max-w-2xl space-y-3">
      <NotFoundStatus />
      <h1>{t("noAccessTitle")}</h1>
      <p>{t("noAccessText")}</p>
      <p>
        <a href={`/${locale}/workspace`}>{t("toMyWork")}</a>
      </p>
    </div>
  );
}
