import { useLocale, useTranslations } from "next-intl";
import { ChoiceField, FieldsForm, LineField } from "@/components/ui/deed-fields";
import { institutionKinds } from "@/domain/framework/framework";
import type { FormAction } from "@/lib/form-action";
import { nameIn } from "@/lib/i18n/locales";
import type { TablePlace } from "../table-queries";

/** Of which institution a new table is. */
export function AddTableForm({
  action,
  places,
}: {
  action: FormAction;
  places: readonly TablePlace[];
}) {
  const t = useTranslations("tables.add");
  const institution = useTranslations("institution");
  const locale = useLocale();
  return (
    <FieldsForm action={action} label={t("submit")}>
      <ChoiceField
        name="country"
        label={t("country")}
        options={places.map(({ iso3, names }) => ({ value: iso3, label: nameIn(names, locale) }))}
      />
      <ChoiceField
        name="institutionKind"
        label={t("kind")}
        options={institutionKinds.map((kind) => ({ value: kind, label: institution(kind) }))}
      />
      <LineField name="institution" label={t("name")} dir="auto" maxLength={300} />
    </FieldsForm>
  );
}
