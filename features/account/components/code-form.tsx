"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { TextField } from "@/components/ui/text-field";
import { FormFault } from "./form-fault";
import type { FormAction } from "./sign-in-form";
import { useFaults } from "./use-faults";

/** The second step of signing in: the code of the app, or a backup code. */
export function CodeForm({ action, isBackup }: { action: FormAction; isBackup: boolean }) {
  const t = useTranslations("account");
  const [result, submit, isPending] = useActionState(action, undefined);
  const faultAt = useFaults(result);
  return (
    <form action={submit} className="space-y-4" noValidate>
      <FormFault text={faultAt()} />
      <TextField
        label={isBackup ? t("backupCode") : t("code")}
        name="code"
        inputMode={isBackup ? "text" : "numeric"}
        autoComplete={isBackup ? "off" : "one-time-code"}
        dir="ltr"
        fault={faultAt("code")}
      />
      <button type="submit" className="button" disabled={isPending}>
        {t("continue")}
      </button>
    </form>
  );
}
