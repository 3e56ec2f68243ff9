"use server";

import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import type { Settlement } from "@/features/correspondence/components/disputes";
import { readPlainTie } from "@/features/correspondence/plain-tie";
import {
  beginReading,
  endReading,
  readOffence,
  settleOffence,
} from "@/features/correspondence/reading-commands";
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

/** Begins or ends that the person reads the draft apart. */
export async function readApart(
  locale: Locale,
  place: { tableId: string; versionId: number; isApart: boolean },
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    const { versionId, isApart } = place;
    await (isApart ? beginReading : endReading)(await getCommandContext(), { versionId });
    redirect(pathOf(locale, place));
  });
}

/** Settles an offence by what the draft says, by a reading that the person who asks may see, or by what the form says. */
export async function settle(
  locale: Locale,
  place: Place & { version: number; readAt: string; settlement: Settlement },
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (fields) => {
    const { versionId, offenceId, version, readAt, settlement } = place;
    const context = await getCommandContext();
    const { disputes } = await getSecondReading(context, versionId);
    const dispute = disputes.find(({ offence }) => offence.id === offenceId);
    const reading = dispute?.readings.find(
      ({ person }) => settlement.by === "reading" && person === settlement.person,
    );
    if (!dispute || (settlement.by === "reading" && !reading))
      throw new DomainError("conflict", `offence ${offenceId} is in no such dispute`);
    const { correspondences, exclusion } = reading
      ? { correspondences: reading.correspondences, exclusion: null }
      : settlement.by === "form"
        ? readPlainTie(fields)
        : dispute.offence;
    await settleOffence(context, { offenceId, version, readAt, correspondences, exclusion });
    // An address that differs by its fragment only is not read anew.
    redirect(`${pathOf(locale, place)}?settled=${offenceId}#disputes`);
  });
}

function pathOf(
  locale: Locale,
  { tableId, versionId }: Pick<Place, "tableId" | "versionId">,
): string {
  const table = `/${locale}/workspace/correspondence/${encodeURIComponent(tableId)}`;
  return `${table}/${versionId}/workbench/second-reading`;
}
