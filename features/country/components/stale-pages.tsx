import { useTranslations } from "next-intl";
import type { CountryStatus } from "@/domain/status/country-status";
import { formatDate } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** The pages past their rhythm of confirmation, the oldest first, as many as asked for. */
export function StalePages({
  statuses,
  reading,
  count,
}: {
  statuses: CountryStatus[];
  reading: Reading;
  count: number;
}) {
  const t = useTranslations();
  const stale = statuses
    .filter((status) => status.freshness.state !== "current")
    .sort((a, b) => (a.freshness.since < b.freshness.since ? -1 : 1));
  if (stale.length === 0) return <p className="text-ink-soft">{t("overview.staleNone")}</p>;
  return (
    <>
      <ul className="space-y-1">
        {stale.slice(0, count).map((status) => (
          <li key={status.country}>
            <a href={readingPath(reading, `/countries/${status.country}`)}>
              {nameIn(status.names, reading.locale)}
            </a>{" "}
            <span className="text-ink-soft text-sm">
              {t(status.freshness.isConfirmed ? "freshness.confirmed" : "freshness.unconfirmed", {
                date: formatDate(status.freshness.since, reading.locale),
              })}
            </span>
          </li>
        ))}
      </ul>
      {stale.length > count && (
        <p className="mt-2">
          <a href={readingPath(reading, "/figures/older-than-cadence")}>
            {t("overview.andMore", { count: stale.length - count })}
          </a>
        </p>
      )}
    </>
  );
}
