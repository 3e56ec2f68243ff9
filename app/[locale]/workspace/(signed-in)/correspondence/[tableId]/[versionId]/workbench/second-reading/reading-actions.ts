"use server";

import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import { mapOffence, readOffence } from "@/features/correspondence/mapping-commands";
import { readPlainTie } from "@/features/correspondence/plain-tie";
import { getSecondReading } from "@/features/correspondence/reading-queries";
import { DomainError } from "@/lib/errors";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";

interface Place {
  tableId: string;
  versionId: number;
  offenceId: number;
}

/** Keeps what the person reads an offence as, and leads to the next that they have not read. */
export async function keepReading(
  locale: Locale,
  place: Place & { nextId: number | null },
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (fields) => {
    const { correspondences } = readPlainTie(fields);
    const { offenceId, nextId } = place;
    await readOffence(await getCommandContext(), { offenceId, correspondences });
    redirect(`${pathOf(locale, place)}?offence=${nextId ?? offenceId}`);
  });
}

/** Takes into the table what a person read an offence as, of those that the person who asks may see. */
export async function takeReading(
  locale: Locale,
  place: Place & { version: number; person: string },
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    const { versionId, offenceId, version, person } = place;
    const context = await getCommandContext();
    const { disputes } = await getSecondReading(context, versionId);
    const reading = disputes
      .find(({ offence }) => offence.id === offenceId)
      ?.readings.find((each) => each.person === person);
    if (!reading) throw new DomainError("conflict", `no reading of ${offenceId} by ${person}`);
    const { correspondences } = reading;
    await mapOffence(context, { offenceId, version, correspondences, exclusion: null });
    redirect(`${pathOf(locale, place)}#disputes`);
  });
}

function pathOf(locale: Locale, { tableId, versionId }: Place): string {
  const table = `/${locale}/workspace/correspondence/${encodeURIComponent(tableId)}`;
  return `${table}/${versionId}/workbench/second-reading`;
}
