"use server";

import { redirect } from "next/navigation";
import { signInPath } from "@/features/account/own-path";
import { requestReset, resetByLink } from "@/features/account/reset-password";
import { type ActionResult, runAction } from "@/lib/action";
import type { Locale } from "@/lib/i18n/locales";

export async function sendResetLink(
  _: ActionResult<void> | undefined,
  form: FormData,
): Promise<ActionResult<void>> {
  return runAction(() => requestReset(Object.fromEntries(form)));
}

export async function setPassword(
  locale: Locale,
  token: string,
  _: ActionResult<void> | undefined,
  form: FormData,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    await resetByLink(token, Object.fromEntries(form));
    redirect(`${signInPath(locale, "")}?password=set`);
  });
}
