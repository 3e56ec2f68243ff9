"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { changeAccount } from "@/features/account/account-commands";
import { signInPath } from "@/features/account/own-path";
import { changePassword } from "@/features/account/password-commands";
import {
  beginSecondFactor,
  confirmTotp,
  renewBackupCodes,
  type SecondFactorSetup,
  turnOffSecondFactor,
} from "@/features/account/second-factor";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { endOtherSessions, endSession, removePasskey } from "@/features/account/session-commands";
import { signOut } from "@/features/account/sign-in";
import { type ActionResult, runAction } from "@/lib/action";
import type { Locale } from "@/lib/i18n/locales";

export async function leaveWorkspace(locale: Locale): Promise<void> {
  await signOut();
  redirect(signInPath(locale, ""));
}

export async function saveAccount(
  _: ActionResult<void> | undefined,
  form: FormData,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    await changeAccount(await getCommandContext(), Object.fromEntries(form));
    refresh();
  });
}

export async function savePassword(
  locale: Locale,
  _: ActionResult<void> | undefined,
  form: FormData,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    const { sessionId } = await requireSignedIn(locale);
    await changePassword(await getCommandContext(), { ...Object.fromEntries(form), sessionId });
  });
}

export async function prepareSecondFactor(
  _: ActionResult<SecondFactorSetup> | undefined,
  form: FormData,
): Promise<ActionResult<SecondFactorSetup>> {
  return runAction(() => beginSecondFactor(Object.fromEntries(form)));
}

export async function turnOn(
  locale: Locale,
  _: ActionResult<void> | undefined,
  form: FormData,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    await confirmTotp(Object.fromEntries(form));
    redirect(`/${locale}/workspace/account`);
  });
}

export async function turnOff(
  locale: Locale,
  _: ActionResult<void> | undefined,
  form: FormData,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    await turnOffSecondFactor(Object.fromEntries(form));
    redirect(`/${locale}/workspace/account`);
  });
}

export async function renewCodes(
  _: ActionResult<string[]> | undefined,
  form: FormData,
): Promise<ActionResult<string[]>> {
  return runAction(() => renewBackupCodes(Object.fromEntries(form)));
}

export async function dropPasskey(
  passkeyId: string,
  _: ActionResult<void> | undefined,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    await removePasskey(await getCommandContext(), { passkeyId });
    refresh();
  });
}

export async function dropSession(
  sessionId: string,
  _: ActionResult<void> | undefined,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    await endSession(await getCommandContext(), { sessionId });
    refresh();
  });
}

export async function dropOtherSessions(
  locale: Locale,
  _: ActionResult<void> | undefined,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    const { sessionId } = await requireSignedIn(locale);
    await endOtherSessions(await getCommandContext(), { sessionId });
    refresh();
  });
}
