import { useTranslations } from "next-intl";
import { AreaField, ChoicesField, FieldsForm, LineField } from "@/components/ui/deed-fields";
import type { FormAction } from "@/lib/form-action";

/** What the Implementation Manual lacks, and which challenges show it. */
export function KeepProposalForm({
  action,
  challenges,
}: {
  action: FormAction;
  challenges: readonly { value: string; label: string }[];
}) {
  const t = useTranslations("engagement.manual");
  return (
    <FieldsForm action={action} label={t("keep")} root="proposal.">
      <LineField
        name="section"
        label={t("section")}
        hint={t("sectionHint")}
        maxLength={300}
        dir="auto"
      />
      <AreaField name="problem" label={t("problem")} />
      <ChoicesField name="evidence" label={t("evidence")} chosen={[]} options={challenges} />
    </FieldsForm>
  );
}
