import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/lib/i18n/format-date";

/** The date of a statement; "by" where the source only shows that it was so by then. */
export function StatementDate({ entry }: { entry: { date: string; dateKind: "at" | "by" } }) {
  const locale = useLocale();
  const t = useTranslations("date");
  const date = formatDate(entry.date, locale);
  return (
    <time dateTime={entry.date} className="whitespace-nowrap">
      {entry.dateKind === "by" ? t("byPlain", { date }) : date}
    </time>
  );
}
