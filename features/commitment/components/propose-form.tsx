import { useTranslations } from "next-intl";
import { AreaField, ChoiceField, FieldsForm, LineField } from "@/components/ui/deed-fields";
import type { FormAction } from "@/lib/form-action";

/** What a country is asked to promise after a meeting. */
export function ProposeForm({
  action,
  targets,
}: {
  action: FormAction;
  /** Countries, and their challenges as `XAA/challenge`. */
  targets: readonly { value: string; label: string }[];
}) {
  const t = useTranslations("engagement.commitment");
  return (
    <FieldsForm action={action} label={t("propose")}>
      <ChoiceField name="target" label={t("target")} hint={t("targetHint")} options={targets} />
      <AreaField name="what" label={t("what")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField name="who" label={t("who")} maxLength={300} dir="auto" />
        <LineField name="dueOn" label={t("dueOn")} type="date" />
      </div>
      <p className="text-ink-soft text-sm">{t("proposeHint")}</p>
    </FieldsForm>
  );
}
