import { getTranslations } from "next-intl/server";
import { FieldsForm } from "@/components/ui/deed-fields";
import { SectionBlock } from "@/components/ui/section-block";
import { dayOf } from "@/domain/dates/partial-date";
import type { getCommandContext } from "@/features/account/session";
import { BriefingView } from "@/features/briefing/components/briefing-view";
import { FileButtons } from "@/features/briefing/components/file-buttons";
import { SectionFields } from "@/features/briefing/components/section-fields";
import { SettingsFields } from "@/features/briefing/components/settings-fields";
import { UnsavedHint } from "@/features/briefing/components/unsaved-hint";
import type { openBriefing } from "@/features/briefing/compose-briefing";
import { listReadableMeetings } from "@/features/meeting/meeting-queries";
import type { Locale } from "@/lib/i18n/locales";
import { formOptions } from "../../meetings/form-options";
import { issue, remove, save } from "../briefing-actions";

export interface DeskProps {
  desk: Awaited<ReturnType<typeof openBriefing>>;
  context: Awaited<ReturnType<typeof getCommandContext>>;
  locale: Locale;
}

/** A draft: its form, and beside it what it says by now. */
export async function DraftDesk({ desk, context, locale }: DeskProps) {
  const { briefing, document, proposals } = desk;
  const { id, settings, version, world } = briefing;
  const t = await getTranslations("briefing");
  const today = dayOf(context.now);
  const known = await listReadableMeetings(context, world);
  const meetings = known.map((each) => each.document);
  const { countries, others } = await formOptions(world, today, locale, meetings);
  const [ofMeeting] = document.subtitle;
  // Off the record by now, and on record on the briefing's day.
  const isGone = ofMeeting && !others.some(({ value }) => value === settings.meeting);
  const gone = isGone ? [{ value: settings.meeting ?? "", label: ofMeeting }] : [];
  const draft = { briefingId: id, version };
  return (
    <>
      <p className="text-sm">
        <a href={`/${locale}/workspace/briefings`}>{t("title")}</a>
      </p>
      <h1>
        <bdi>{settings.title}</bdi>
      </h1>
      <SectionBlock id="files" title={t("filesOfDraft")} lead={t("filesLead")}>
        <FileButtons briefingId={id} />
        <UnsavedHint key={version} within="form" text={t("unsaved")} />
      </SectionBlock>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <SectionBlock id="form" title={t("formTitle")} className="no-print">
          <FieldsForm
            key={version}
            action={save.bind(null, locale, draft)}
            label={t("save")}
            root="settings."
          >
            <button type="submit" name="do" value="save" className="button">
              {t("saveAndShow")}
            </button>
            <SettingsFields
              settings={settings}
              countries={countries}
              meetings={[...others, ...gone]}
              today={today}
            />
            <SectionFields settings={settings} proposals={proposals} />
          </FieldsForm>
          <div className="mt-6 space-y-3">
            <details className="border-line rounded border p-3">
              <summary className="font-semibold">{t("issueTitle")}</summary>
              <p className="my-2">{t("issueLead")}</p>
              <FieldsForm action={issue.bind(null, locale, draft)} label={t("issue")}>
                {null}
              </FieldsForm>
            </details>
            <details className="border-line rounded border p-3">
              <summary className="font-semibold">{t("deleteTitle")}</summary>
              <p className="my-2">{t("deleteLead")}</p>
              <FieldsForm action={remove.bind(null, locale, draft)} label={t("delete")}>
                {null}
              </FieldsForm>
            </details>
          </div>
        </SectionBlock>
        <SectionBlock id="preview" title={t("preview")}>
          <div className="border-line bg-surface rounded border p-4">
            <BriefingView document={document} />
          </div>
        </SectionBlock>
      </div>
    </>
  );
}
