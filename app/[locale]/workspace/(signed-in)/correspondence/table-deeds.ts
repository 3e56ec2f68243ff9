"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import { addTable, beginVersion } from "@/features/correspondence/draft-commands";
import { undoImport } from "@/features/correspondence/import-commands";
import {
  publishVersion,
  returnVersion,
  submitVersion,
  withdrawVersion,
} from "@/features/correspondence/version-commands";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";
import { writtenText } from "@/lib/written-text";

/** Begins a table, and leads to it. */
export async function add(
  locale: Locale,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async ({ country, institutionKind, institution }) => {
    const { id } = await addTable(await getCommandContext(), {
      ...{ country: country ?? "", institutionKind },
      institution: writtenText(locale, institution),
    });
    redirect(`/${locale}/workspace/correspondence/${id}`);
  });
}

/** Begins a version, and leads to it. */
export async function begin(
  locale: Locale,
  tableId: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async ({ date, note }) => {
    const { id } = await beginVersion(await getCommandContext(), {
      ...{ tableId, date: date ?? "", note: note ? writtenText(locale, note) : null },
    });
    redirect(`/${locale}/workspace/correspondence/${tableId}/${id}`);
  });
}

const steps = {
  submit: submitVersion,
  withdraw: withdrawVersion,
  publish: publishVersion,
};
type VersionStep = keyof typeof steps;

/** Takes a step with a version. Whoever came to the page by a link to one of its offences would be led back to what they saw before, without the refresh. */
export async function step(
  locale: Locale,
  tableId: string,
  held: { versionId: number; version: number },
  taken: VersionStep,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    await steps[taken](await getCommandContext(), held);
    refresh();
    redirect(`/${locale}/workspace/correspondence/${tableId}/${held.versionId}`);
  });
}

/** Undoes an import, and leads to the versions of the table. */
export async function undo(
  locale: Locale,
  tableId: string,
  read: { versionId: number; version: number; writtenAt: string | null },
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    await undoImport(await getCommandContext(), read);
    refresh();
    redirect(`/${locale}/workspace/correspondence/${tableId}`);
  });
}

export async function sendBack(
  locale: Locale,
  tableId: string,
  held: { versionId: number; version: number },
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async ({ reason }) => {
    await returnVersion(await getCommandContext(), {
      ...{ ...held, reason: reason?.replaceAll("\r\n", "\n") ?? null },
    });
    refresh();
    redirect(`/${locale}/workspace/correspondence/${tableId}/${held.versionId}`);
  });
}
