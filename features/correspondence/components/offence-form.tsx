import { useLocale, useTranslations } from "next-intl";
import { ChoiceField, FieldsForm, LineField } from "@/components/ui/deed-fields";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import type { FormAction } from "@/lib/form-action";
import { languageName } from "@/lib/i18n/language-name";
import { compareIn } from "@/lib/i18n/locales";
import { offenceLanguages } from "../offence-languages";

/** What is written of an offence by hand: all but what it is tied to. */
export function OffenceForm({
  action,
  label,
  language,
  offence,
}: {
  action: FormAction;
  label: string;
  /** The one of the name, where none is chosen yet. */
  language: string;
  /** As it is stored; absent for a new one. */
  offence?: NationalOffence & { version: number };
}) {
  const t = useTranslations("tables.offence");
  const bench = useTranslations("tables.bench");
  const locale = useLocale();
  const languages = [...new Set<string>([...offenceLanguages, language])]
    .map((value) => ({ value, label: languageName(value, locale) }))
    .sort((a, b) => compareIn(locale)(a.label, b.label));
  const line = { dir: "auto", autoComplete: "off" } as const;
  const date = { autoComplete: "off", dir: "ltr" } as const;
  return (
    <FieldsForm action={action} label={label} root="offence.">
      {offence && <input type="hidden" name="version" value={offence.version} />}
      <LineField {...line} name="code" label={t("code")} defaultValue={offence?.code} />
      <LineField {...line} name="name" label={t("name")} defaultValue={offence?.name} />
      <ChoiceField
        name="language"
        label={t("language")}
        defaultValue={language}
        options={languages}
      />
      <LineField
        {...line}
        name="legalReference"
        label={t("legalReference")}
        defaultValue={offence?.legalReference ?? ""}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField
          {...date}
          name="validFrom"
          label={t("validFrom")}
          hint={t("dateHint")}
          defaultValue={offence?.validFrom ?? ""}
        />
        <LineField
          {...date}
          name="validTo"
          label={t("validTo")}
          hint={t("dateHint")}
          defaultValue={offence?.validTo ?? ""}
        />
      </div>
      <LineField
        {...line}
        name="exclusion"
        label={bench("aside")}
        hint={t("asideHint")}
        defaultValue={offence?.exclusion ?? ""}
      />
    </FieldsForm>
  );
}
