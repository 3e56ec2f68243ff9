import { useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import { StatementText } from "@/components/ui/statement-text";
import { MeetingFacts } from "@/features/meeting/components/meeting-facts";
import { MeetingSeries } from "@/features/meeting/components/meeting-series";
import { hasCalendar } from "@/features/meeting/meeting-calendar";
import type { Locale } from "@/lib/i18n/locales";
import { readingPath } from "@/lib/reading/reading";
import { AfterMeeting } from "./after-meeting";
import { BeforeMeeting } from "./before-meeting";
import type { loadMeetingDesk } from "./load-meeting-desk";

export type Desk = Awaited<ReturnType<typeof loadMeetingDesk>>;

/** A meeting at work: what to know before it, and what came of it. */
export function MeetingDesk({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = useTranslations("engagement");
  const { document, world, may, before, after } = desk;
  const root = `/${locale}/workspace/meetings`;
  const isPublic = document.audience === "public";
  const briefingPath = `/${locale}/workspace/briefings/new?world=${world}&meeting=${document.id}`;
  const publicPath = readingPath({ locale, world, asOf: null }, `/meetings/${document.id}`);
  return (
    <div className="space-y-8">
      <div className="space-y-2">
        <p className="text-sm">
          <a href={root}>{t("meetings.title")}</a>
        </p>
        <h1>
          <StatementText text={document.title} />
        </h1>
        {!isPublic && <p>{t("desk.notPublic", { audience: document.audience })}</p>}
        <ul className="no-print flex flex-wrap gap-x-6 gap-y-1">
          {may.edit && (
            <li>
              <a href={`${root}/${document.id}/edit`}>{t("meetings.edit")}</a>
            </li>
          )}
          {may.edit && (
            <li>
              <a href={`${root}/new?follows=${document.id}`}>{t("desk.recordNext")}</a>
            </li>
          )}
          {may.edit && (
            <li>
              <a href={briefingPath}>{t("desk.writeBriefing")}</a>
            </li>
          )}
          {isPublic && (
            <li>
              <a href={publicPath}>{t("desk.publicPage")}</a>
            </li>
          )}
          {isPublic && hasCalendar(document) && (
            <li>
              <a href={`/api/meetings/${document.id}/calendar`}>{t("calendar.meeting")}</a>
            </li>
          )}
        </ul>
      </div>
      <MeetingFacts meeting={document} />
      <MeetingSeries before={before} after={after} pathOf={(id) => `${root}/${id}`} />
      {may.edit && (
        <SectionBlock id="before" title={t("desk.before")} lead={t("desk.beforeLead")}>
          <BeforeMeeting desk={desk} locale={locale} />
        </SectionBlock>
      )}
      <SectionBlock id="after" title={t("desk.after")}>
        <AfterMeeting desk={desk} locale={locale} />
      </SectionBlock>
    </div>
  );
}
