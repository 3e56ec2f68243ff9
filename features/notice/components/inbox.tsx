import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import type { InboxNotice } from "../notice-queries";
import { noticeSentence } from "../notice-words";

type Deed = () => Promise<void>;

/** What a person was told, the newest first. What is not read says so in a word and in weight; opening one marks it as read. */
export function Inbox({
  notices,
  unreadCount,
  limit,
  markAllRead,
  markReadOf,
}: {
  notices: readonly InboxNotice[];
  unreadCount: number;
  limit: number;
  markAllRead: Deed;
  markReadOf: (id: number) => Deed;
}) {
  const t = useTranslations("notice");
  return (
    <section aria-labelledby="notices" className="space-y-3">
      <h2 id="notices">{t("title")}</h2>
      {notices.length === 0 ? (
        <p className="text-ink-soft">{t("empty")}</p>
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <p>{t("unread", { count: unreadCount })}</p>
            {unreadCount > 0 && (
              <form action={markAllRead}>
                <button type="submit" className="button">
                  {t("markAllRead")}
                </button>
              </form>
            )}
          </div>
          <ul className="border-line border-t">
            {notices.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} markRead={markReadOf(notice.id)} />
            ))}
          </ul>
          {notices.length === limit && (
            <p className="text-ink-soft">{t("limited", { count: limit })}</p>
          )}
        </>
      )}
    </section>
  );
}

function NoticeItem({ notice, markRead }: { notice: InboxNotice; markRead: Deed }) {
  const t = useTranslations();
  const locale = useLocale();
  const { id, kind, country, names, values, createdAt, readAt } = notice;
  const nameOf = (iso3: string) => nameIn(names[iso3] ?? {}, locale) || iso3;
  const told = { ...values, ...(country !== null && { country }) };
  const sentence = noticeSentence(kind, told, { t, locale, nameOf });
  const said = values.reason ?? values.text;
  return (
    <li className="border-line flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-b py-2">
      <div className="min-w-0 max-w-3xl">
        <p className={readAt === null ? "font-semibold" : undefined}>
          {readAt === null && (
            <span className="border-line-strong me-2 rounded border px-1.5 text-sm">
              {t("notice.new")}
            </span>
          )}
          <a href={`/${locale}/workspace/notices/${id}`}>{sentence}</a>
        </p>
        {said && (
          <p dir="auto" className="text-ink-soft wrap-anywhere">
            <q>{said}</q>
          </p>
        )}
        <p className="text-ink-soft text-sm">
          <time dateTime={createdAt}>{formatDate(createdAt.slice(0, 10), locale)}</time>
        </p>
      </div>
      {readAt === null && (
        <form action={markRead} className="no-print">
          <button
            type="submit"
            className="button"
            aria-label={t("notice.markReadOf", { sentence })}
          >
            {t("notice.markRead")}
          </button>
        </form>
      )}
    </li>
  );
}
