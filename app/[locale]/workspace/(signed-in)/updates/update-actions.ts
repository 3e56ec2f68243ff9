"use server";

import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import { settleConflicts } from "@/features/update/carry-over";
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
    redirect(`/${locale}/workspace/countries/${country}/edit`);
  });
}

/** Opens the Centre's reading of a country. */
export async function editReading(
  locale: Locale,
  country: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    const { id } = await openUpdate(await getCommandContext(), { kind: "centre", country });
    redirect(`/${locale}/workspace/updates/${id}/edit`);
  });
}

/** Opens a correction of what was known on an earlier day. */
export async function correct(
  locale: Locale,
  country: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async ({ knownOn, reason }) => {
    const asked = { country, knownOn: knownOn ?? "", reason: reason ?? "" };
    const { id } = await openUpdate(await getCommandContext(), { kind: "correction", ...asked });
    redirect(`/${locale}/workspace/updates/${id}/edit`);
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

/** Chooses between an update and what was published since. The names of the fields are the keys of the edits. */
export async function settle(
  path: string,
  step: Step,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (choices) => {
    await settleConflicts(await getCommandContext(), {
      ...step,
      // The command refuses whatever is no side.
      choices: choices as Record<string, "mine" | "standing">,
    });
    redirect(path);
  });
}
