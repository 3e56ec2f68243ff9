import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { FieldsForm, LineField } from "@/components/ui/deed-fields";
import { SectionBlock } from "@/components/ui/section-block";
import { StatementText } from "@/components/ui/statement-text";
import { dayOf } from "@/domain/dates/partial-date";
import { isPermitted } from "@/domain/permission/permission";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { MeetingForm } from "@/features/meeting/components/meeting-form";
import { getReadableMeeting } from "@/features/meeting/meeting-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage, refuse } from "@/lib/open-page";
import { formOptions } from "../../form-options";
import { change, remove } from "../../meeting-actions";

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "engagement" });
  return { title: t("meetings.edit") };
}

export default async function EditMeetingPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { id } = await params;
  const { grants } = await requireSignedIn(locale);
  const context = await getCommandContext();
  const today = dayOf(context.now);
  if (!isPermitted(grants, "meeting.edit", null, today))
    return <RefusedPage why={refuse("forbidden").refused} />;
  const opened = await openPage(getReadableMeeting(context, id));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const { world, version, document, meetings } = opened.value;
  const t = await getTranslations("engagement.meetings");
  const others = meetings.filter((other) => other.id !== id);
  return (
    <div className="max-w-4xl space-y-8">
      <div className="space-y-1.5">
        <p className="text-sm">
          <a href={`/${locale}/workspace/meetings/${id}`}>
            <StatementText text={document.title} />
          </a>
        </p>
        <h1>{t("edit")}</h1>
        <p className="text-ink-soft">{t("editLead")}</p>
      </div>
      <MeetingForm
        action={change.bind(null, locale, id, version)}
        meeting={document}
        {...(await formOptions(world, today, locale, others))}
      />
      <SectionBlock id="remove" title={t("remove")} lead={t("removeLead")}>
        <FieldsForm action={remove.bind(null, locale, id, version)} label={t("remove")}>
          <LineField name="reason" label={t("removeReason")} maxLength={1000} dir="auto" />
        </FieldsForm>
      </SectionBlock>
    </div>
  );
}
