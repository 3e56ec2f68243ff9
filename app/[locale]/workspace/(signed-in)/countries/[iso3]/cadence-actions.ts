"use server";

import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import { setCadence } from "@/features/country/country-commands";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";

export async function changeCadence(
  locale: Locale,
  country: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async ({ months }) => {
    await setCadence(await getCommandContext(), { country, months });
    redirect(`/${locale}/workspace/countries/${country}`);
  });
}
