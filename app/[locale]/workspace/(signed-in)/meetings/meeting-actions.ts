"use server";

import { redirect } from "next/navigation";
import { dayOf } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import { getCommandContext } from "@/features/account/session";
import { editMeeting, recordMeeting, removeMeeting } from "@/features/meeting/meeting-commands";
import { documentOfForm, meetingIdOf } from "@/features/meeting/meeting-form";
import { getReadableMeeting, listReadableMeetings } from "@/features/meeting/meeting-queries";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";
import { joinRepeated } from "@/lib/join-repeated";

/** Puts a meeting on record from today on, under a name made of its title and year, and leads to it. */
export async function record(
  locale: Locale,
  world: World,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(joinRepeated(form), async (fields) => {
    const context = await getCommandContext();
    const known = await listReadableMeetings(context, world);
    const taken = known.map(({ document }) => document.id);
    const id = meetingIdOf(fields.title ?? "", fields.from ?? "", taken);
    const document = documentOfForm(fields, id, undefined);
    await recordMeeting(context, { world, knownOn: dayOf(context.now), document });
    redirect(`/${locale}/workspace/meetings/${id}`);
  });
}

/** Changes a meeting as its form says; `version` is the one that the form was filled from. */
export async function change(
  locale: Locale,
  id: string,
  version: number,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(joinRepeated(form), async (fields) => {
    const context = await getCommandContext();
    const { document: before } = await getReadableMeeting(context, id);
    await editMeeting(context, { id, version, document: documentOfForm(fields, id, before) });
    redirect(`/${locale}/workspace/meetings/${id}`);
  });
}

export async function remove(
  locale: Locale,
  id: string,
  version: number,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async ({ reason }) => {
    await removeMeeting(await getCommandContext(), { id, version, reason: reason ?? "" });
    redirect(`/${locale}/workspace/meetings`);
  });
}
