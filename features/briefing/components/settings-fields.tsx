import { useTranslations } from "next-intl";
import { ChoiceField, ChoicesField, LineField } from "@/components/ui/deed-fields";
import { briefingLanguages } from "@/domain/briefing/briefing-document";
import type { BriefingSettings } from "@/domain/briefing/briefing-settings";
import { audiences } from "@/domain/framework/framework";
import { localeNames } from "@/lib/i18n/locales";

interface Option {
  value: string;
  label: string;
}

/** What a briefing is about, for whom, and as of when. */
export function SettingsFields({
  settings,
  countries,
  meetings,
  today,
}: {
  settings: Omit<BriefingSettings, "sections">;
  countries: readonly Option[];
  meetings: readonly Option[];
  today: string;
}) {
  const t = useTranslations("briefing");
  return (
    <>
      <LineField
        name="title"
        label={t("field.title")}
        defaultValue={settings.title}
        maxLength={300}
        dir="auto"
      />
      <ChoicesField
        name="countries"
        label={t("field.countries")}
        chosen={settings.countries}
        options={countries}
      />
      <ChoiceField
        name="meeting"
        label={t("field.meeting")}
        defaultValue={settings.meeting ?? ""}
        options={[{ value: "", label: t("noMeeting") }, ...meetings]}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField
          name="asOf"
          label={t("field.asOf")}
          type="date"
          max={today}
          defaultValue={settings.asOf}
        />
        <LineField
          name="since"
          label={t("field.since")}
          type="date"
          max={today}
          defaultValue={settings.since ?? ""}
        />
        <ChoiceField
          name="audience"
          label={t("field.audience")}
          defaultValue={settings.audience}
          options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
        />
        <ChoiceField
          name="language"
          label={t("field.language")}
          defaultValue={settings.language}
          options={briefingLanguages.map((value) => ({ value, label: localeNames[value] }))}
        />
      </div>
    </>
  );
}
