import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { FieldsForm } from "@/components/ui/deed-fields";
import { SectionBlock } from "@/components/ui/section-block";
import { StatementText } from "@/components/ui/statement-text";
import { dayOf } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { listBriefings } from "@/features/briefing/briefing-queries";
import { SettingsFields } from "@/features/briefing/components/settings-fields";
import { settingsToBegin } from "@/features/briefing/settings-of-form";
import { listReadableMeetings } from "@/features/meeting/meeting-queries";
import { formatDate } from "@/lib/i18n/format-date";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";
import { formOptions } from "../../meetings/form-options";
import { begin } from "../briefing-actions";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ meeting?: string | string[]; world?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await getLocaleOf(params), namespace: "briefing" });
  return { title: t("newTitle") };
}

export default async function NewBriefingPage({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const context = await getCommandContext();
  // Whoever may see the list may begin one.
  const opened = await openPage(listBriefings(context));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const query = await searchParams;
  const world: World = query.world === "sandbox" ? "sandbox" : "real";
  const known = await listReadableMeetings(context, world);
  const meetings = known.map(({ document }) => document);
  const meeting = meetings.find(({ id }) => id === query.meeting);
  const today = dayOf(context.now);
  const { countries, others } = await formOptions(world, today, locale, meetings);
  const t = await getTranslations("briefing");
  const begun = settingsToBegin(meeting, meetings, today);
  const own = `/${locale}/workspace/briefings/new`;
  const inWorld = world === "sandbox" ? "&world=sandbox" : "";
  return (
    <div className="space-y-8">
      <div className="space-y-1.5">
        <h1>{t("newTitle")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("newLead")}</p>
        <p>
          <a href={world === "sandbox" ? own : `${own}?world=sandbox`}>
            {world === "sandbox" ? t("toReal") : t("toSandbox")}
          </a>
        </p>
      </div>
      <SectionBlock id="begin" title={t("beginTitle")}>
        <div className="max-w-3xl">
          <FieldsForm
            key={meeting?.id}
            action={begin.bind(null, locale)}
            label={t("begin")}
            root="settings."
          >
            <SettingsFields
              settings={{
                ...begun,
                title: meeting?.title.text ?? t("defaultTitle"),
                meeting: meeting?.id ?? null,
                audience: "public",
                language: locale,
              }}
              countries={countries}
              meetings={others}
              today={today}
            />
          </FieldsForm>
        </div>
      </SectionBlock>
      {meetings.length > 0 && (
        <SectionBlock id="meetings" title={t("fromMeeting")} lead={t("fromMeetingLead")}>
          <ul className="space-y-1">
            {meetings.map(({ id, title, to }) => (
              <li key={id}>
                <a href={`${own}?meeting=${id}${inWorld}`}>
                  <StatementText text={title} />
                </a>{" "}
                <span className="text-ink-soft text-sm">{formatDate(to, locale)}</span>
              </li>
            ))}
          </ul>
        </SectionBlock>
      )}
    </div>
  );
}
