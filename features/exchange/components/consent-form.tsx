import { useLocale, useTranslations } from "next-intl";
import { FieldsForm } from "@/components/ui/deed-fields";
import type { FormAction } from "@/lib/form-action";
import { nameIn } from "@/lib/i18n/locales";
import type { HelpPlace } from "../exchange-queries";

/** Whether a country lets itself be named to others, and the button that changes it. */
export function ConsentForm({
  place,
  action,
}: {
  place: HelpPlace;
  /** Null for those who only read. */
  action: FormAction | null;
}) {
  const t = useTranslations("exchange.consent");
  const country = nameIn(place.names, useLocale());
  return (
    <div className="space-y-2">
      <p className="max-w-3xl">{t(place.isConsenting ? "given" : "missing", { country })}</p>
      {action && (
        <FieldsForm
          action={action}
          label={t(place.isConsenting ? "takeBack" : "give", { country })}
        >
          {null}
        </FieldsForm>
      )}
    </div>
  );
}
