import { useLocale, useTranslations } from "next-intl";
import type { Day } from "@/domain/dates/partial-date";
import { formatDate } from "@/lib/i18n/format-date";

const soonDays = 30;
const dayMs = 86_400_000;

/** How long a role lasts; marked in words and by a frame when that is over soon, or is over. */
export function UntilBadge({ until, today }: { until: Day | null; today: Day }) {
  const t = useTranslations("people");
  const locale = useLocale();
  if (until === null) return <p>{t("noEnd")}</p>;
  const days = (Date.parse(until) - Date.parse(today)) / dayMs;
  const date = formatDate(until, locale);
  if (days > soonDays) return <p>{t("until", { date })}</p>;
  return (
    <p>
      <span className="border-notice-line bg-notice inline-block rounded border px-1.5">
        {days < 0 ? t("ranOut", { date }) : t("endsSoon", { date, days })}
      </span>
    </p>
  );
}
