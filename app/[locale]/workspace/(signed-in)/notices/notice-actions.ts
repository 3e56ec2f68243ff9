"use server";

import { revalidatePath } from "next/cache";
import { getCommandContext } from "@/features/account/session";
import { markNoticesRead } from "@/features/notice/notice-commands";
import { runAction } from "@/lib/action";
import type { Locale } from "@/lib/i18n/locales";

/** Marks one of the reader's notices as read, or all. One that is gone meanwhile is no fault of the reader's: the list shows how it stands. */
export async function markRead(locale: Locale, id: number | "all"): Promise<void> {
  await runAction(async () =>
    markNoticesRead(await getCommandContext(), { ids: id === "all" ? id : [id] }),
  );
  revalidatePath(`/${locale}/workspace`);
}
