"use client";

import { useTranslations } from "next-intl";
import type { FormState } from "@/lib/form-action";

const faultCodes = [
  "missing",
  "too-long",
  "email-malformed",
  "date-malformed",
  "date-past",
  "role-unknown",
  "role-held",
  "role-ended",
  "own-role",
  "country-missing",
  "country-not-asked",
  "country-unknown",
  "last-administrator",
  "invitation-accepted",
  "invitation-revoked",
  "invitation-expired",
  "text-unstorable",
  "tooShort",
  "tooLong",
  "containsName",
  "common",
  "tooMany",
] as const;

/** What is wrong with a form that was sent: at a field, or (without one) with the rest of it. */
export function useFormFaults(
  state: FormState | undefined,
  fields: readonly string[],
): (field?: string) => string | undefined {
  const t = useTranslations("people");
  const say = (code: string) => t(`fault.${faultCodes.find((known) => known === code) ?? "other"}`);
  return (field) => {
    if (!state || state.result.ok) return undefined;
    const { result } = state;
    const fault = result.faults.find(({ path }) =>
      field === undefined ? !fields.includes(path) : path === field,
    );
    if (fault) return say(fault.code);
    if (field !== undefined || result.faults.length > 0) return undefined;
    return result.code === "failed"
      ? t("failed", { reference: result.reference })
      : t(`refused.${result.code}`);
  };
}
