import { useLocale, useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import { type Day, daysBetween } from "@/domain/dates/partial-date";
import { firstDayAhead, type MeetingDocument } from "@/domain/meeting/meeting";
import { formatDate } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import type { UpdateSummary } from "../../update-queries";
import { QueueKeys } from "./queue-keys";

/** Updates with since when they wait and when their country meets next. */
export function QueueList({
  items,
  meetingByCountry,
  today,
}: {
  items: readonly (UpdateSummary & { isOwn?: boolean })[];
  meetingByCountry: ReadonlyMap<string, MeetingDocument>;
  today: Day;
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  return (
    <QueueKeys>
      <ol className="border-line divide-line divide-y border-y">
        {items.map((item) => {
          const meeting = meetingByCountry.get(item.country);
          const since = item.stateSince.slice(0, 10);
          return (
            <li key={item.id} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[1fr_1fr]">
              <div>
                <a
                  href={`/${locale}/workspace/updates/${item.id}`}
                  data-queue-item
                  className="font-semibold"
                >
                  {t("titleOf", {
                    country: nameIn(item.names, locale),
                    kind: t(`kind.${item.kind}`),
                  })}
                </a>
                {item.isOwn && <p className="text-sm">{t("ownInQueue")}</p>}
              </div>
              <div className="text-ink-soft text-sm">
                <p>
                  {t("waitsSince", {
                    date: formatDate(since, locale),
                    days: daysBetween(since, today),
                  })}
                  {item.stateByName && ` · ${t("lastBy", { name: item.stateByName })}`}
                </p>
                <p>
                  {meeting
                    ? t.rich("nextMeeting", {
                        date: formatDate(meeting.from, locale),
                        days: daysBetween(today, firstDayAhead(meeting, today)),
                        title: () => <StatementText text={meeting.title} />,
                      })
                    : t("noMeeting")}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </QueueKeys>
  );
}
