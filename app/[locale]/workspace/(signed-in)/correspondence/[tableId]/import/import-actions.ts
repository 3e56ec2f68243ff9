"use server";

import { createHash } from "node:crypto";
import { redirect } from "next/navigation";
import { iccsOn } from "@/domain/classification/iccs";
import { dayOf } from "@/domain/dates/partial-date";
import { isOpen } from "@/domain/update/update-state";
import { getCommandContext } from "@/features/account/session";
import { type CheckForm, readCheckForm, sheetsOfForm } from "@/features/correspondence/check-form";
import { type CheckState, checkText } from "@/features/correspondence/check-text";
import { importOffences } from "@/features/correspondence/import-commands";
import { refusalOf } from "@/features/correspondence/refusal-of";
import { getImportPage } from "@/features/correspondence/table-queries";
import { runAction } from "@/lib/action";
import type { Locale } from "@/lib/i18n/locales";
import { writtenText } from "@/lib/written-text";

/** Checks a file against what is published; stores it as a draft where the form carries the seal of what was checked. */
export async function importTable(
  locale: Locale,
  tableId: string,
  _: CheckState | undefined,
  form: FormData,
): Promise<CheckState> {
  const entered = (name: string) => String(form.get(name) ?? "");
  const about = {
    date: entered("date"),
    note: entered("note"),
    fileName: fileNameOf(form) ?? entered("fileName"),
  };
  const result = await runAction(async (): Promise<CheckState> => {
    const context = await getCommandContext();
    const { versions, published } = await getImportPage(context, tableId);
    const asked = await readCheckForm(form);
    const before = published ?? [];
    const { checked, offences } = await checkText(iccsOn(dayOf(context.now)), asked, before);
    const seal = sealOf({ ...asked, choice: checked.choice });
    const state = { asked, checked, seal, about };
    if (entered("seal") === "") return state;
    if (entered("seal") !== seal)
      return { ...state, refused: { code: "changed-since-checked", field: "" } };
    const draft = versions.find((version) => isOpen(version.state));
    const note = writtenText(locale, about.note);
    const stored = await runAction(() =>
      importOffences(
        context,
        {
          ...{ tableId, date: about.date, fileName: about.fileName || "pasted.csv" },
          ...{ note: about.note.trim() === "" ? null : note, counts: checked.counts },
          variables: asked.variables,
          replaces: draft?.state === "draft" ? { id: draft.id, version: draft.version } : null,
        },
        offences,
      ),
    );
    if (!stored.ok) return { ...state, refused: refusalOf(stored) };
    return redirect(`/${locale}/workspace/correspondence/${tableId}/${stored.value.id}`);
  });
  if (result.ok) return result.value;
  const asked = {
    ...{ text: entered("text"), earlier: "", language: entered("language") },
    sheets: await sheetsOfForm(form),
  };
  return { asked, about, refused: refusalOf(result) };
}

function fileNameOf(form: FormData): string | undefined {
  const file = form.get("textFile");
  return file instanceof File && file.size > 0 ? file.name : undefined;
}

/** The same for the same table, read in the same way. */
function sealOf({ text, language, choice, answers, variables }: CheckForm): string {
  const sorted = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const read = JSON.stringify([text, language, sorted(choice ?? {}), sorted(answers), variables]);
  return createHash("sha256").update(read).digest("hex");
}
