"use server";

import { redirect } from "next/navigation";
import { createAccount, prepareAccount } from "@/features/account/account-commands";
import { signInByPassword } from "@/features/account/sign-in";
import { findInvitation } from "@/features/people/people-queries";
import { takeUpInvitation } from "@/features/people/take-up-invitation";
import { DomainError } from "@/lib/errors";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";

export async function accept(
  locale: Locale,
  token: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (fields) => {
    const invitation = await findInvitation(token);
    if (!invitation) throw new DomainError("not-found", "there is no such invitation");
    const { email } = invitation;
    if (invitation.state !== "open" || invitation.hasAccount) {
      await takeUpInvitation(token, accountIsMissing);
      redirect(`/${locale}/workspace/sign-in`);
    }
    const { name, password } = { name: fields.name ?? "", password: fields.password ?? "" };
    const account = await prepareAccount({ email, name, password, locale });
    await takeUpInvitation(token, (context) => createAccount(context, account));
    await signInByPassword({ email, password });
    redirect(`/${locale}/workspace`);
  });
}

/** Nothing makes an account for somebody who had one a moment ago: the page asked for no password. */
function accountIsMissing(): Promise<never> {
  throw new DomainError("conflict", "the account is no longer there");
}
