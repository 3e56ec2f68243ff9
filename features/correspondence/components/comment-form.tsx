import { useTranslations } from "next-intl";
import { AreaField, FieldsForm } from "@/components/ui/deed-fields";
import type { FormAction } from "@/lib/form-action";

/** What a reviewer has to say of an offence; emptied, it is taken back. */
export function CommentForm({
  comment,
  action,
}: {
  comment: { text: string } | undefined;
  action: FormAction;
}) {
  const t = useTranslations("tables.remarks");
  return (
    <FieldsForm action={action} label={t("keep")}>
      <AreaField
        name="text"
        label={t("text")}
        hint={t("textHint")}
        defaultValue={comment?.text ?? ""}
      />
    </FieldsForm>
  );
}
