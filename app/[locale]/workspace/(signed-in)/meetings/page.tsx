import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { SectionBlock } from "@/components/ui/section-block";
import { dayOf } from "@/domain/dates/partial-date";
import { worlds } from "@/domain/framework/world";
import { isPermitted } from "@/domain/permission/permission";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { MeetingWorkList } from "@/features/meeting/components/meeting-work-list";
import { listReadableMeetings } from "@/features/meeting/meeting-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { refuse } from "@/lib/open-page";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "engagement" });
  return { title: t("meetings.title") };
}

/** The meetings that the reader may read, for those who take part; to be written by the Centre. */
export default async function WorkMeetingsPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { grants } = await requireSignedIn(locale);
  const context = await getCommandContext();
  if (grants.length === 0) return <RefusedPage why={refuse("forbidden").refused} />;
  const t = await getTranslations("engagement.meetings");
  const workspace = await getTranslations("workspace");
  const mayAdd = isPermitted(grants, "meeting.add", null, dayOf(context.now));
  const root = `/${locale}/workspace`;
  const lists = await Promise.all(
    worlds.map(async (world) => ({ world, meetings: await listReadableMeetings(context, world) })),
  );
  return (
    <div className="space-y-8">
      <div className="space-y-1.5">
        <h1>{t("title")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("lead")}</p>
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <a href={`${root}/commitments`}>{t("toCommitments")}</a>
          {mayAdd && <a href={`${root}/manual`}>{t("toManual")}</a>}
        </p>
      </div>
      {lists.map(({ world, meetings }) => (
        <SectionBlock
          key={world}
          id={`meetings-${world}`}
          title={workspace(world === "real" ? "documentedWorld" : "sandboxWorld")}
        >
          {mayAdd && (
            <p className="mb-3">
              <a href={`${root}/meetings/new?world=${world}`} className="button no-underline">
                {t("record")}
              </a>
            </p>
          )}
          <MeetingWorkList meetings={meetings} />
        </SectionBlock>
      ))}
    </div>
  );
}
