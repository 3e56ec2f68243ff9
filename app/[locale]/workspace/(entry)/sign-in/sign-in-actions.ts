"use server";

import { redirect } from "next/navigation";
import { ownPathOr, secondFactorPath } from "@/features/account/own-path";
import { confirmSecondFactor, signInByPassword } from "@/features/account/sign-in";
import { signOnUrl } from "@/features/account/sign-on";
import { type ActionResult, runAction } from "@/lib/action";
import type { Locale } from "@/lib/i18n/locales";

export async function signIn(
  locale: Locale,
  next: string,
  _: ActionResult<void> | undefined,
  form: FormData,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    const step = await signInByPassword(Object.fromEntries(form));
    redirect(step === "done" ? ownPathOr(next, locale) : secondFactorPath(locale, next));
  });
}

export async function confirmCode(
  locale: Locale,
  next: string,
  kind: "totp" | "backup-code",
  _: ActionResult<void> | undefined,
  form: FormData,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    await confirmSecondFactor(kind, Object.fromEntries(form));
    redirect(ownPathOr(next, locale));
  });
}

export async function signOn(
  locale: Locale,
  next: string,
  _: ActionResult<void> | undefined,
): Promise<ActionResult<void>> {
  return runAction(async () => redirect(await signOnUrl(locale, next)));
}
