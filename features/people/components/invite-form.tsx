"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";
import { TextField } from "@/components/ui/text-field";
import type { Role } from "@/domain/permission/permission";
import type { FormAction } from "@/lib/form-action";
import { localeNames, locales } from "@/lib/i18n/locales";
import { SelectField } from "./select-field";
import { useFormFaults } from "./use-form-faults";

const fields = ["name", "email", "role", "country", "until", "locale"];

/** Invites somebody to one of the roles that the reader may give. */
export function InviteForm({
  action,
  roles,
  countries,
  country,
  today,
}: {
  action: FormAction;
  roles: readonly Role[];
  /** The countries that can be chosen, in the order in which they show; none where only roles at the Centre can. */
  countries: readonly { iso3: string; name: string }[];
  /** The one chosen before anybody chooses. */
  country: string | undefined;
  today: string;
}) {
  const t = useTranslations("people");
  const locale = useLocale();
  const [state, submit, isPending] = useActionState(action, undefined);
  const faultAt = useFormFaults(state, fields);
  const entered = state?.entered;
  const general = faultAt();
  return (
    <form action={submit} className="max-w-2xl space-y-4" noValidate>
      <div role="alert">{general && <p className="fault">{general}</p>}</div>
      <div key={JSON.stringify(entered)} className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t("name")}
          name="name"
          autoComplete="off"
          maxLength={120}
          defaultValue={entered?.name}
          fault={faultAt("name")}
        />
        <TextField
          label={t("email")}
          name="email"
          type="email"
          dir="ltr"
          autoComplete="off"
          maxLength={254}
          defaultValue={entered?.email}
          fault={faultAt("email")}
        />
        <SelectField
          label={t("roleLabel")}
          name="role"
          defaultValue={entered?.role ?? roles[0]}
          fault={faultAt("role")}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t("country")}
          name="country"
          defaultValue={entered?.country ?? country ?? ""}
          fault={faultAt("country")}
        >
          {countries.length !== 1 && <option value="">{t("centreOption")}</option>}
          {countries.map(({ iso3, name }) => (
            <option key={iso3} value={iso3}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t("untilOptional")}
          name="until"
          type="date"
          min={today}
          defaultValue={entered?.until}
          fault={faultAt("until")}
        />
        <SelectField
          label={t("mailLanguage")}
          name="locale"
          defaultValue={entered?.locale ?? locale}
          fault={faultAt("locale")}
        >
          {locales.map((code) => (
            <option key={code} value={code} lang={code}>
              {localeNames[code]}
            </option>
          ))}
        </SelectField>
      </div>
      <p className="text-ink-soft text-sm">{t("inviteHint")}</p>
      <button type="submit" className="button" disabled={isPending}>
        {t("invite")}
      </button>
    </form>
  );
}
