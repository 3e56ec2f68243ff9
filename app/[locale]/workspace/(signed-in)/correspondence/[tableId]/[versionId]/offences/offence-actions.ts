"use server";

import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import { commentOnOffence } from "@/features/correspondence/comment-commands";
import {
  addOffence,
  changeOffence,
  removeOffence,
  restoreOffence,
} from "@/features/correspondence/offence-commands";
import { readOffenceForm } from "@/features/correspondence/offence-form";
import {
  type OffenceOrigin,
  offencePlace,
  versionPath,
} from "@/features/correspondence/version-path";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";

interface Place {
  tableId: string;
  versionId: number;
  from: OffenceOrigin;
}

/** Adds an offence, and leads to the next one to be added, or to the workbench with it open. */
export async function addByHand(
  locale: Locale,
  place: Place,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (fields) => {
    const { versionId, from } = place;
    const offence = readOffenceForm(fields);
    const { id } = await addOffence(await getCommandContext(), { versionId, offence });
    if (from === "workbench") redirect(backTo(locale, place, id));
    redirect(`${pathOf(locale, place)}/offences/add?added=${id}`);
  });
}

export async function changeByHand(
  locale: Locale,
  place: Place & { offenceId: number },
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (fields) => {
    const { offenceId } = place;
    await changeOffence(await getCommandContext(), {
      ...{ offenceId, version: Number(fields.version), offence: readOffenceForm(fields) },
    });
    redirect(backTo(locale, place, offenceId));
  });
}

export async function removeByHand(
  locale: Locale,
  place: Place & { offenceId: number; version: number },
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    const { offenceId, version, from } = place;
    const { removedId } = await removeOffence(await getCommandContext(), { offenceId, version });
    const bench = from === "workbench" ? "/workbench" : "";
    redirect(`${pathOf(locale, place)}${bench}?removed=${removedId}`);
  });
}

export async function putBack(
  locale: Locale,
  place: Place & { removedId: number },
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    const { removedId } = place;
    const { id } = await restoreOffence(await getCommandContext(), { removedId });
    redirect(backTo(locale, place, id));
  });
}

/** Keeps what a reviewer says of an offence, or takes it back where nothing is left, and leads to its place in the table. */
export async function commentByReviewer(
  locale: Locale,
  place: Place & { offenceId: number; version: number; before: string | null },
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (fields) => {
    const { offenceId, version, before } = place;
    const text = fields.text?.replaceAll("\r\n", "\n").trim() || null;
    await commentOnOffence(await getCommandContext(), { offenceId, version, before, text });
    redirect(backTo(locale, place, offenceId));
  });
}

/** Where the offence stands in the list that it was asked for from. */
function backTo(locale: Locale, place: Place, offenceId: number): string {
  const path = pathOf(locale, place);
  return place.from === "workbench"
    ? `${path}/workbench?offence=${offenceId}`
    : offencePlace(path, offenceId);
}

function pathOf(locale: Locale, { tableId, versionId }: Place): string {
  return versionPath(locale, tableId, versionId);
}
