"use server";

import { iccsOn } from "@/domain/classification/iccs";
import { dayOf } from "@/domain/dates/partial-date";
import { getCommandContext } from "@/features/account/session";
import { readCheckForm, sheetsOfForm } from "@/features/correspondence/check-form";
import { type CheckState, checkText } from "@/features/correspondence/check-text";
import { refusalOf } from "@/features/correspondence/refusal-of";
import { runAction } from "@/lib/action";

/** Reads and checks what a person who is signed in sends, and stores nothing. */
export async function check(_: CheckState | undefined, form: FormData): Promise<CheckState> {
  const text = String(form.get("text") ?? "");
  const earlier = String(form.get("earlier") ?? "");
  const language = String(form.get("language") ?? "");
  const result = await runAction(async () => {
    const { now } = await getCommandContext();
    const asked = await readCheckForm(form);
    const { checked } = await checkText(iccsOn(dayOf(now)), asked, null);
    return { asked, checked };
  });
  return result.ok
    ? result.value
    : {
        asked: { text, earlier, language, sheets: await sheetsOfForm(form) },
        refused: refusalOf(result),
      };
}
