"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/form-action";

/** How often a country is asked to confirm its page. */
export function CadenceForm({ action, months }: { action: FormAction; months: number }) {
  const t = useTranslations("notice.cadence");
  const [state, submit, isPending] = useActionState(action, undefined);
  const result = state?.result;
  const isFieldWrong = result?.ok === false && result.faults.length > 0;
  return (
    <form action={submit} className="no-print max-w-sm space-y-3" noValidate>
      <div role="alert" className="empty:mb-0">
        {result?.ok === false && !isFieldWrong && <p className="fault">{t("refused")}</p>}
      </div>
      <TextField
        key={state?.entered.months}
        label={t("label")}
        hint={t("hint")}
        name="months"
        type="number"
        min={1}
        max={36}
        defaultValue={state?.entered.months ?? months}
        fault={isFieldWrong ? t("fault") : undefined}
      />
      <button type="submit" className="button" disabled={isPending}>
        {t("set")}
      </button>
    </form>
  );
}
