"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/action";
import { FormFault } from "./form-fault";
import { useFaults } from "./use-faults";

export type FormAction = (
  previous: ActionResult<void> | undefined,
  form: FormData,
) => Promise<ActionResult<void>>;

export function SignInForm({ action, forgotPath }: { action: FormAction; forgotPath: string }) {
  const t = useTranslations("account");
  const [result, submit, isPending] = useActionState(action, undefined);
  // Kept through the reset that follows an action: only the password is asked for again.
  const [email, setEmail] = useState("");
  const faultAt = useFaults(result);
  return (
    <form action={submit} className="space-y-4" noValidate>
      <FormFault text={faultAt()} />
      <TextField
        label={t("email")}
        name="email"
        type="email"
        autoComplete="username webauthn"
        dir="ltr"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        fault={faultAt("email")}
      />
      <TextField
        label={t("password")}
        name="password"
        type="password"
        autoComplete="current-password"
        dir="ltr"
        fault={faultAt("password")}
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <button type="submit" className="button" disabled={isPending}>
          {t("signIn")}
        </button>
        <a href={forgotPath}>{t("forgot")}</a>
      </div>
    </form>
  );
}
