import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { dayOf } from "@/domain/dates/partial-date";
import { isOpenCommitment } from "@/domain/engagement/commitment-state";
import { isPermitted } from "@/domain/permission/permission";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { listCommitments } from "@/features/commitment/commitment-queries";
import { CommitmentsLine } from "@/features/commitment/components/commitments-line";
import { WaitingLine } from "@/features/exchange/components/waiting-line";
import { listHelp } from "@/features/exchange/exchange-queries";
import { Inbox } from "@/features/notice/components/inbox";
import { countUnread, listNotices, shownNotices } from "@/features/notice/notice-queries";
import { stopTokenOf } from "@/features/notice/stop-token";
import { getCountryHub } from "@/features/update/country-hub";
import { listQueue } from "@/features/update/update-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { HeldCountry, matterOfHub } from "./held-country";
import { markRead } from "./notices/notice-actions";
import { QueueLine } from "./queue-line";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "workspace" });
  return { title: t("myWork") };
}

/** What waits for the person who is signed in, then what they were told. */
export default async function MyWorkPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { grants, userId } = await requireSignedIn(locale);
  const context = await getCommandContext();
  const today = dayOf(context.now);
  const [workspace, t] = [await getTranslations("workspace"), await getTranslations("notice")];
  const mail = await getTranslations("mail");
  const countries = [...new Set(grants.flatMap(({ country }) => country ?? []))].sort();
  const mayReview = isPermitted(grants, "update.review", null, today);
  const queue = mayReview ? await listQueue(context) : [];
  const held = await Promise.all(countries.map((iso3) => getCountryHub(context, iso3)));
  const [waiting, others] = [held.filter(matterOfHub), held.filter((hub) => !matterOfHub(hub))];
  const own = (await listCommitments(context)).filter(({ country }) => countries.includes(country));
  const openCommitments = own.filter(({ state }) => isOpenCommitment(state));
  const help = await listHelp(context);
  const requests = help.mayArrange ? help.requests.filter(({ state }) => state === "open") : [];
  const nothingWaits = [waiting, queue, openCommitments, requests].every(
    (each) => each.length === 0,
  );
  return (
    <div className="space-y-8">
      <h1>{workspace("myWork")}</h1>
      <section aria-labelledby="waiting" className="space-y-3">
        <h2 id="waiting">{t("waiting")}</h2>
        {nothingWaits && <p className="text-ink-soft">{t("nothingWaits")}</p>}
        {queue.length > 0 && <QueueLine queue={queue} locale={locale} />}
        {openCommitments.length > 0 && (
          <CommitmentsLine commitments={openCommitments} locale={locale} />
        )}
        {requests.length > 0 && <WaitingLine count={requests.length} locale={locale} />}
        {waiting.map((hub) => (
          <HeldCountry key={hub.place.iso3} hub={hub} locale={locale} />
        ))}
      </section>
      {others.length > 0 && (
        <section aria-labelledby="countries" className="space-y-3">
          <h2 id="countries">{t("countries")}</h2>
          {others.map((hub) => (
            <HeldCountry key={hub.place.iso3} hub={hub} locale={locale} />
          ))}
        </section>
      )}
      <Inbox
        notices={await listNotices(context)}
        unreadCount={await countUnread(context)}
        limit={shownNotices}
        markAllRead={markRead.bind(null, locale, "all")}
        markReadOf={(id) => markRead.bind(null, locale, id)}
      />
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        {isPermitted(grants, "log.read", null, today) && (
          <a href={`/${locale}/workspace/log/mail`}>{mail("log.title")}</a>
        )}
        <a href={`/${locale}/workspace/stop-digest/${stopTokenOf(userId)}`}>{t("monthlyMail")}</a>
      </p>
    </div>
  );
}
