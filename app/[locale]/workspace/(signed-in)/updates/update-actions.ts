"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import { confirmProfile } from "@/features/update/confirm-profile";
import { openUpdate } from "@/features/update/open-update";
import { submitUpdate } from "@/features/update/submit-update";
import { reopenUpdate, withdrawUpdate } from "@/features/update/withdraw-update";
import { type ActionResult, runAction } from "@/lib/action";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";

type Step = { updateId: string; version: number };

/** Opens the country's own update and leads to it. */
export async function edit(
  locale: Locale,
  country: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    await openUpdate(await getCommandContext(), { kind: "country", country });
    // Begun on the editor's own page, where to lead there alone changes nothing but the end of the address.
    refresh();
    redirect(`/${locale}/workspace/countries/${country}/edit`);
  });
}

export async function confirm(
  locale: Locale,
  country: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    await confirmProfile(await getCommandContext(), { country });
    redirect(`/${locale}/workspace/countries/${country}?done=confirmed`);
  });
}

export async function withdraw(
  path: string,
  step: Step,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    await withdrawUpdate(await getCommandContext(), step);
    redirect(path);
  });
}

export async function reopen(
  path: string,
  step: Step,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    await reopenUpdate(await getCommandContext(), step);
    redirect(path);
  });
}

/** Hands an update in, for the editor. */
export async function submit(updateId: string, version: number): Promise<ActionResult<void>> {
  return runAction(async () => {
    await submitUpdate(await getCommandContext(), { updateId, version });
  });
}
