"use server";

import { redirect } from "next/navigation";
import { briefingSectionKinds } from "@/domain/briefing/briefing-settings";
import { getCommandContext } from "@/features/account/session";
import { composeBriefing } from "@/features/briefing/compose-briefing";
import { createBriefing, deleteBriefing, saveBriefing } from "@/features/briefing/draft-commands";
import { issueBriefing } from "@/features/briefing/issue-commands";
import { settingsOfForm } from "@/features/briefing/settings-of-form";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";
import { joinRepeated } from "@/lib/join-repeated";

type Settings = Parameters<typeof createBriefing>[1]["settings"];
type Draft = { briefingId: string; version: number };

/** Begins a briefing with all its sections, and leads to where it is prepared. */
export async function begin(
  locale: Locale,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(joinRepeated(form), async (fields) => {
    const every = briefingSectionKinds.join(" ");
    const settings = settingsOfForm({ ...fields, order: every, on: every });
    const { id } = await createBriefing(await getCommandContext(), {
      settings: settings as Settings,
    });
    redirect(`${pathOf(locale)}/${id}`);
  });
}

export async function save(
  locale: Locale,
  draft: Draft,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(joinRepeated(form), async (fields) => {
    const settings = settingsOfForm(fields) as Settings;
    await saveBriefing(await getCommandContext(), { ...draft, settings });
    redirect(`${pathOf(locale)}/${draft.briefingId}?done=saved`);
  });
}

/** Freezes what is saved. */
export async function issue(
  locale: Locale,
  draft: Draft,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    const context = await getCommandContext();
    await issueBriefing(context, draft, ({ settings }, number) =>
      composeBriefing(context.database, settings, number),
    );
    redirect(`${pathOf(locale)}/${draft.briefingId}?done=issued`);
  });
}

export async function remove(
  locale: Locale,
  draft: Draft,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    await deleteBriefing(await getCommandContext(), draft);
    redirect(`${pathOf(locale)}?done=deleted`);
  });
}

function pathOf(locale: Locale): string {
  return `/${locale}/workspace/briefings`;
}
