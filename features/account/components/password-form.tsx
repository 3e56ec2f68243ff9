"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { TextField } from "@/components/ui/text-field";
import { SaveRow } from "./account-form";
import { FormFault } from "./form-fault";
import type { FormAction } from "./sign-in-form";
import { useFaults } from "./use-faults";

export function PasswordForm({ action, email }: { action: FormAction; email: string }) {
  const t = useTranslations("account");
  const [result, submit, isPending] = useActionState(action, undefined);
  const faultAt = useFaults(result);
  return (
    <form action={submit} className="space-y-4" noValidate>
      <FormFault text={faultAt()} />
      {/* For password managers: whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <TextField
        label={t("currentPassword")}
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        dir="ltr"
        fault={faultAt("currentPassword")}
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
      <SaveRow
        label={t("changePassword")}
        done={result?.ok ? t("passwordChanged") : undefined}
        isPending={isPending}
      />
    </form>
  );
}
