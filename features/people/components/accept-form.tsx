"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/form-action";
import { useFormFaults } from "./use-form-faults";

/** Makes an account: the address is the one that was invited. */
export function AcceptForm({
  action,
  email,
  name,
}: {
  action: FormAction;
  email: string;
  name: string;
}) {
  const t = useTranslations("people");
  const account = useTranslations("account");
  const [state, submit, isPending] = useActionState(action, undefined);
  const faultAt = useFormFaults(state, ["name", "password"]);
  return (
    <form action={submit} className="space-y-4" noValidate>
      <Refusal text={faultAt()} />
      <TextField
        label={t("email")}
        hint={t("emailHint")}
        name="email"
        type="email"
        dir="ltr"
        autoComplete="username"
        value={email}
        readOnly
      />
      <TextField
        key={state?.entered.name}
        label={t("name")}
        name="name"
        autoComplete="name"
        maxLength={120}
        defaultValue={state?.entered.name ?? name}
        fault={faultAt("name")}
      />
      <TextField
        label={t("choosePassword")}
        hint={account("passwordRule")}
        name="password"
        type="password"
        dir="ltr"
        autoComplete="new-password"
        fault={faultAt("password")}
      />
      <button type="submit" className="button" disabled={isPending}>
        {t("accept")}
      </button>
    </form>
  );
}

/** Adds the role to the account that the address has already. */
export function TakeRoleForm({ action, email }: { action: FormAction; email: string }) {
  const t = useTranslations("people");
  const [state, submit, isPending] = useActionState(action, undefined);
  const faultAt = useFormFaults(state, []);
  return (
    <form action={submit} className="space-y-4">
      <Refusal text={faultAt()} />
      <p>{t("hasAccount", { email })}</p>
      <button type="submit" className="button" disabled={isPending}>
        {t("takeRole")}
      </button>
    </form>
  );
}

function Refusal({ text }: { text: string | undefined }) {
  return <div role="alert">{text && <p className="fault">{text}</p>}</div>;
}
