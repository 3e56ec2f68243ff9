"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/action";
import { FormFault } from "./form-fault";
import { useFaults } from "./use-faults";

/** A form that does one thing once the person has given their password again. */
export function PasswordAsked({
  submit,
  result,
  isPending,
  label,
}: {
  submit: (form: FormData) => void;
  result: ActionResult<unknown> | undefined;
  isPending: boolean;
  label: string;
}) {
  const t = useTranslations("account");
  const faultAt = useFaults(result);
  return (
    <form action={submit} className="space-y-4" noValidate>
      <FormFault text={faultAt()} />
      <TextField
        label={t("yourPassword")}
        name="password"
        type="password"
        autoComplete="current-password"
        dir="ltr"
        fault={faultAt("password")}
      />
      <button type="submit" className="button" disabled={isPending}>
        {label}
      </button>
    </form>
  );
}
