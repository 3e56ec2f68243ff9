import { useTranslations } from "next-intl";
import { AreaField, FieldsForm, LineField } from "@/components/ui/deed-fields";
import type { FormAction } from "@/lib/form-action";

/** As of when a new version is, and what its authors say of it. */
export function BeginForm({ action, today }: { action: FormAction; today: string }) {
  const t = useTranslations("tables.versions");
  return (
    <FieldsForm action={action} label={t("submit")}>
      <p className="text-ink-soft text-sm">{t("beginHint")}</p>
      <LineField name="date" label={t("date")} defaultValue={today} />
      <AreaField name="note" label={t("note")} />
    </FieldsForm>
  );
}
