import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import {
  AreaField,
  ChoiceField,
  ChoicesField,
  FieldsForm,
  LineField,
} from "@/components/ui/deed-fields";
import { audiences } from "@/domain/framework/framework";
import { type MeetingDocument, meetingKinds } from "@/domain/meeting/meeting";
import type { FormAction } from "@/lib/form-action";
import { localeNames, locales } from "@/lib/i18n/locales";
import { SessionFields } from "./session-fields";

export interface Option {
  value: string;
  label: string;
}

/** Everything that is on record of a meeting, to be filled in. */
export function MeetingForm({
  action,
  meeting,
  countries,
  others,
}: {
  action: FormAction;
  /** What stands in the fields at first. */
  meeting: Partial<MeetingDocument>;
  countries: readonly Option[];
  /** The meetings of the same world that it can follow. */
  others: readonly Option[];
}) {
  const t = useTranslations("engagement.form");
  const kinds = useTranslations("meetingKind");
  const audience = useTranslations("engagement.audience");
  const locale = useLocale();
  const { source, documents = [] } = meeting;
  return (
    <FieldsForm action={action} label={t("save")} root="document.">
      <Group title={t("what")}>
        <LineField name="title" label={t("title")} defaultValue={meeting.title?.text} dir="auto" />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <ChoiceField
            name="kind"
            label={t("kind")}
            defaultValue={meeting.kind ?? "engagement"}
            options={meetingKinds.map((kind) => ({ value: kind, label: kinds(kind) }))}
          />
          <ChoiceField
            name="lang"
            label={t("language")}
            defaultValue={meeting.title?.lang ?? locale}
            options={[
              ...locales.map((code) => ({ value: code, label: localeNames[code] })),
              ...(meeting.title && !locales.some((code) => code === meeting.title?.lang)
                ? [{ value: meeting.title.lang, label: meeting.title.lang }]
                : []),
            ]}
          />
          <LineField
            name="from"
            label={t("from")}
            hint={t("dateHint")}
            defaultValue={meeting.from}
          />
          <LineField name="to" label={t("to")} hint={t("toHint")} defaultValue={meeting.to} />
          <LineField
            name="place"
            label={t("place")}
            defaultValue={meeting.place?.text}
            dir="auto"
          />
          <ChoiceField
            name="follows"
            label={t("follows")}
            defaultValue={meeting.follows ?? ""}
            options={[{ value: "", label: t("followsNone") }, ...others]}
          />
        </div>
        <AreaField
          name="organisers"
          label={t("organisers")}
          hint={t("lineHint")}
          defaultValue={meeting.organisers?.join("\n") ?? ""}
        />
        <ChoiceField
          name="audience"
          label={t("audience")}
          defaultValue={meeting.audience ?? "public"}
          options={audiences.map((value) => ({ value, label: audience(value) }))}
        />
      </Group>
      <Group title={t("whoTakesPart")}>
        <ChoicesField
          name="attending"
          label={t("attending")}
          chosen={meeting.attending ?? []}
          options={countries}
        />
        <SessionFields sessions={meeting.sessions ?? []} countries={countries} />
      </Group>
      <Group title={t("papers")}>
        <AreaField
          name="agenda"
          label={t("agenda")}
          rows={5}
          defaultValue={meeting.agenda?.text ?? ""}
        />
        {[...documents, ...[null, null]].map((document, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone.
          <div key={index} className="grid items-end gap-4 sm:grid-cols-2">
            <LineField
              name={`documents.${index}.title`}
              label={t("documentTitle", { number: index + 1 })}
              defaultValue={document?.title}
              dir="auto"
            />
            <LineField
              name={`documents.${index}.url`}
              label={t("documentUrl", { number: index + 1 })}
              defaultValue={document?.url}
              dir="ltr"
            />
          </div>
        ))}
        <AreaField
          name="outcomes"
          label={t("outcomes")}
          hint={t("lineHint")}
          rows={5}
          defaultValue={(meeting.outcomes ?? [])
            .map(({ text }) => text.replaceAll(/\s*\n\s*/g, " "))
            .join("\n")}
        />
      </Group>
      <Group title={t("source")}>
        <LineField
          name="source.title"
          label={t("sourceTitle")}
          defaultValue={source?.title}
          dir="auto"
        />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <LineField
            name="source.publisher"
            label={t("sourcePublisher")}
            defaultValue={source?.publisher}
            dir="auto"
          />
          <LineField
            name="source.date"
            label={t("sourceDate")}
            hint={t("dateHint")}
            defaultValue={source?.date ?? ""}
          />
        </div>
        <LineField
          name="source.url"
          label={t("sourceUrl")}
          defaultValue={source?.url ?? ""}
          dir="ltr"
        />
        <LineField
          name="source.note"
          label={t("sourceNote")}
          defaultValue={source?.note ?? ""}
          dir="auto"
        />
      </Group>
    </FieldsForm>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="border-line space-y-4 rounded border p-4">
      <legend className="px-1 font-semibold">{title}</legend>
      {children}
    </fieldset>
  );
}
