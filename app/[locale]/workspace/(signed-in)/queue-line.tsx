import { useTranslations } from "next-intl";
import { formatDate } from "@/lib/i18n/format-date";
import type { Locale } from "@/lib/i18n/locales";

/** How much waits for a reviewer, and since when. */
export function QueueLine({
  queue,
  locale,
}: {
  queue: readonly { stateSince: string }[];
  locale: Locale;
}) {
  const t = useTranslations("notice");
  const oldest = queue.map(({ stateSince }) => stateSince).sort()[0] ?? "";
  return (
    <p>
      {t("queue", { count: queue.length, since: formatDate(oldest.slice(0, 10), locale) })}{" "}
      <a href={`/${locale}/workspace/review`}>{t("toQueue")}</a>
    </p>
  );
}
