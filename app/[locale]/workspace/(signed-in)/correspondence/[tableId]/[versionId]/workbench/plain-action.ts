"use server";

import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import { mapOffence } from "@/features/correspondence/mapping-commands";
import { readPlainTie } from "@/features/correspondence/plain-tie";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";

/** Stores what the form without scripts says of one offence, and leads to the next. */
export async function mapPlainly(
  locale: Locale,
  place: { tableId: string; versionId: number; offenceId: number; nextId: number | null },
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (fields) => {
    const { tableId, versionId, offenceId, nextId } = place;
    await mapOffence(await getCommandContext(), { offenceId, ...readPlainTie(fields) });
    const path = `/${locale}/workspace/correspondence/${encodeURIComponent(tableId)}/${versionId}`;
    redirect(`${path}/workbench?offence=${nextId ?? offenceId}`);
  });
}
