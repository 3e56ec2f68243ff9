import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { dayOf } from "@/domain/dates/partial-date";
import { worlds } from "@/domain/framework/world";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { nextOf } from "@/domain/meeting/series";
import { isPermitted } from "@/domain/permission/permission";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { MeetingForm } from "@/features/meeting/components/meeting-form";
import { getReadableMeeting, listReadableMeetings } from "@/features/meeting/meeting-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage, refuse } from "@/lib/open-page";
import { formOptions } from "../form-options";
import { record } from "../meeting-actions";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ world?: string | string[]; follows?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "engagement" });
  return { title: t("meetings.record") };
}

/** A meeting to be recorded: of a world, or the next of another. */
export default async function NewMeetingPage({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  const { grants } = await requireSignedIn(locale);
  const context = await getCommandContext();
  const today = dayOf(context.now);
  if (!isPermitted(grants, "meeting.add", null, today))
    return <RefusedPage why={refuse("forbidden").refused} />;
  const { world: asked, follows } = await searchParams;
  const start =
    typeof follows === "string"
      ? await openPage(getReadableMeeting(context, follows))
      : {
          value: { world: worlds.find((each) => each === asked) ?? worlds[0], document: undefined },
        };
  if ("refused" in start) return <RefusedPage why={start.refused} />;
  const { world, document } = start.value;
  const known = await listReadableMeetings(context, world);
  const meetings: MeetingDocument[] = known.map((each) => each.document);
  const t = await getTranslations("engagement.meetings");
  return (
    <div className="max-w-4xl space-y-6">
      <div className="space-y-1.5">
        <p className="text-sm">
          <a href={`/${locale}/workspace/meetings`}>{t("title")}</a>
        </p>
        <h1>{document ? t("recordNext", { title: document.title.text }) : t("record")}</h1>
        <p className="text-ink-soft">{t("recordLead", { world })}</p>
      </div>
      <MeetingForm
        action={record.bind(null, locale, world)}
        meeting={document ? nextOf(document) : {}}
        {...(await formOptions(world, today, locale, meetings))}
      />
    </div>
  );
}
