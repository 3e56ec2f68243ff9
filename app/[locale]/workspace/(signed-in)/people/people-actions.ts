"use server";

import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import { invitePerson, revokeInvitation } from "@/features/people/invitation-commands";
import { endRole, extendRole } from "@/features/people/role-commands";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";

/** `place` is the country that the list was narrowed to, so that the reader comes back to the same list. */
export async function invite(
  locale: Locale,
  place: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (fields) => {
    const input = { country: null, until: null, ...fields, name: fields.name ?? "" };
    const { outcome } = await invitePerson(await getCommandContext(), {
      ...input,
      email: fields.email ?? "",
    });
    redirect(listPath(locale, place, outcome));
  });
}

export async function extend(
  locale: Locale,
  place: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (fields) => {
    await extendRole(await getCommandContext(), fields);
    redirect(listPath(locale, place, "extended"));
  });
}

export async function end(
  locale: Locale,
  place: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (fields) => {
    await endRole(await getCommandContext(), { ...fields, reason: fields.reason ?? "" });
    redirect(listPath(locale, place, "ended"));
  });
}

export async function revoke(
  locale: Locale,
  place: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (fields) => {
    await revokeInvitation(await getCommandContext(), fields);
    redirect(listPath(locale, place, "revoked"));
  });
}

function listPath(locale: Locale, place: string, done: string): string {
  const query = new URLSearchParams({ ...(place !== "" && { country: place }), done });
  return `/${locale}/workspace/people?${query}`;
}
