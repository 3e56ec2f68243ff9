"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { TextField } from "@/components/ui/text-field";
import { FormFault } from "./form-fault";
import type { FormAction } from "./sign-in-form";
import { useFaults } from "./use-faults";

/** Where the link of the mail leads. */
export function NewPasswordForm({ action }: { action: FormAction }) {
  const t = useTranslations("account");
  const [result, submit, isPending] = useActionState(action, undefined);
  const faultAt = useFaults(result);
  return (
    <form action={submit} className="space-y-4" noValidate>
      <FormFault
        text={result?.ok === false && result.code === "not-found" ? t("linkInvalid") : faultAt()}
      />
      <TextField
        label={t("newPassword")}
        hint={t("passwordRule")}
        name="newPassword"
        type="password"
        autoComplete="new-password"
        dir="ltr"
        fault={faultAt("newPassword")}
      />
      <button type="submit" className="button" disabled={isPending}>
        {t("setPassword")}
      </button>
    </form>
  );
}
