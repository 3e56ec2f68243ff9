import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/lib/i18n/format-date";
import type { Version } from "../version-store";

/** A version by its number and date. */
export function VersionLine({ version: { number, date } }: { version: Version }) {
  const t = useTranslations("tables");
  return (
    <>
      {t("version", { number })} ({t("dated", { date: formatDate(date, useLocale()) })})
    </>
  );
}
