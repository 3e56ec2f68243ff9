"use server";

import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import { stateVariables } from "@/features/correspondence/variable-commands";
import { atRows, readVariableForm } from "@/features/correspondence/variable-form";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";

/** Stores what the form says of variables, and leads to the version, which shows it. */
export async function saveVariables(
  locale: Locale,
  { tableId, versionId }: { tableId: string; versionId: number },
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  let rows: number[] = [];
  const state = await runForm(form, async (fields) => {
    const read = readVariableForm(fields);
    rows = read.rows;
    const { version, statements } = read;
    await stateVariables(await getCommandContext(), { versionId, version, statements });
    redirect(`/${locale}/workspace/correspondence/${encodeURIComponent(tableId)}/${versionId}`);
  });
  const { result } = state;
  return result.ok
    ? state
    : { ...state, result: { ...result, faults: atRows(result.faults, rows) } };
}
