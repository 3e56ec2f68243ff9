"use client";

import { useTranslations } from "next-intl";
import type { ActionResult } from "@/lib/action";

/** What a form's result says is wrong: at a field, or (without a field) altogether. */
export function useFaults(
  result: ActionResult<unknown> | undefined,
): (path?: string) => string | undefined {
  const t = useTranslations("account.fault");
  return (path) => {
    if (!result || result.ok) return undefined;
    if (path !== undefined) {
      const fault = result.faults.find((each) => each.path === path);
      if (!fault) return undefined;
      return isFaultCode(fault.code) ? t(fault.code) : t("missing");
    }
    if (result.code === "failed") return t("failed", { reference: result.reference });
    if (result.code === "signed-out" || result.code === "forbidden") return t("signInAgain");
    return result.code === "not-found" ? t("gone") : undefined;
  };
}

const faultCodes = [
  "missing",
  "notAMailAddress",
  "wrong",
  "wrongPassword",
  "wrongCode",
  "tooMany",
  "tooShort",
  "tooLong",
  "containsName",
  "common",
] as const;

function isFaultCode(code: string): code is (typeof faultCodes)[number] {
  return (faultCodes as readonly string[]).includes(code);
}
