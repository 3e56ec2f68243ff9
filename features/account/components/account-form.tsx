"use client";

import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { TextField } from "@/components/ui/text-field";
import { localeNames, locales } from "@/lib/i18n/locales";
import { FormFault } from "./form-fault";
import type { FormAction } from "./sign-in-form";
import { useFaults } from "./use-faults";

/** The person's name, and the language of the mails they get. */
export function AccountForm({
  action,
  name,
  locale,
}: {
  action: FormAction;
  name: string;
  locale: string;
}) {
  const t = useTranslations("account");
  const id = useId();
  const [result, submit, isPending] = useActionState(action, undefined);
  const faultAt = useFaults(result);
  return (
    <form action={submit} className="space-y-4" noValidate>
      <FormFault text={faultAt()} />
      <TextField
        label={t("name")}
        name="name"
        autoComplete="name"
        defaultValue={name}
        key={name}
        fault={faultAt("name")}
      />
      <div className="space-y-1">
        <label htmlFor={id} className="block font-semibold">
          {t("language")}
        </label>
        <select id={id} name="locale" className="field" defaultValue={locale} key={locale}>
          {locales.map((each) => (
            <option key={each} value={each} lang={each}>
              {localeNames[each]}
            </option>
          ))}
        </select>
      </div>
      <SaveRow label={t("save")} done={result?.ok ? t("saved") : undefined} isPending={isPending} />
    </form>
  );
}

/** The button of a form, and the word that it was done. */
export function SaveRow({
  label,
  done,
  isPending,
}: {
  label: string;
  done: string | undefined;
  isPending: boolean;
}) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <button type="submit" className="button" disabled={isPending}>
        {label}
      </button>
      <span role="status">{isPending ? "" : done}</span>
    </div>
  );
}
