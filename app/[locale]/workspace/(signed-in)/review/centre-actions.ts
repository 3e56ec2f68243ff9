"use server";

import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import { openUpdate } from "@/features/update/open-update";
import { type ActionResult, runAction } from "@/lib/action";
import type { Locale } from "@/lib/i18n/locales";

/** Opens the Centre's reading of a country, and leads to its editor. */
export async function openReading(
  locale: Locale,
  _: ActionResult<void> | undefined,
  form: FormData,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    const country = textOf(form, "country");
    const { id } = await openUpdate(await getCommandContext(), { kind: "centre", country });
    redirect(`/${locale}/workspace/updates/${id}/edit`);
  });
}

/** Opens a correction of what was known of a country on an earlier day, and leads to its editor. */
export async function openCorrection(
  locale: Locale,
  _: ActionResult<void> | undefined,
  form: FormData,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    const { id } = await openUpdate(await getCommandContext(), {
      kind: "correction",
      country: textOf(form, "country"),
      knownOn: textOf(form, "knownOn"),
      reason: textOf(form, "reason"),
    });
    redirect(`/${locale}/workspace/updates/${id}/edit`);
  });
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
