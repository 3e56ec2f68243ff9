"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { TextField } from "@/components/ui/text-field";
import { FormFault } from "./form-fault";
import type { FormAction } from "./sign-in-form";
import { useFaults } from "./use-faults";

export function ForgotForm({ action }: { action: FormAction }) {
  const t = useTranslations("account");
  const [result, submit, isPending] = useActionState(action, undefined);
  const faultAt = useFaults(result);
  if (result?.ok) return <p role="status">{t("linkSent")}</p>;
  return (
    <form action={submit} className="space-y-4" noValidate>
      <FormFault text={faultAt()} />
      <TextField
        label={t("email")}
        name="email"
        type="email"
        autoComplete="username"
        dir="ltr"
        fault={faultAt("email")}
      />
      <button type="submit" className="button" disabled={isPending}>
        {t("sendLink")}
      </button>
    </form>
  );
}
