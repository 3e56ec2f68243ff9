"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import { settleConflicts } from "@/features/update/carry-over";
import { commentOnUpdate } from "@/features/update/comment-on-update";
import type { Decision } from "@/features/update/components/review/review-types";
import { concludeReview } from "@/features/update/conclude-review";
import { decideEdit } from "@/features/update/decide-edit";
import { withdrawUpdate } from "@/features/update/withdraw-update";
import { type ActionResult, runAction } from "@/lib/action";
import type { Locale } from "@/lib/i18n/locales";

/** Marks changes of an update; gives those that were refused. */
export async function decideEdits(
  updateId: string,
  decisions: Decision[],
): Promise<{ editKey: string; code: string }[]> {
  const refused: { editKey: string; code: string }[] = [];
  // What comes from a browser need not be what its type says.
  if (!Array.isArray(decisions)) return refused;
  for (const decision of decisions) {
    const result = await runAction(async () =>
      decideEdit(await getCommandContext(), { updateId, ...decision }),
    );
    if (!result.ok)
      refused.push({
        editKey: String(decision?.editKey),
        code: result.faults[0]?.code ?? result.code,
      });
  }
  return refused;
}

/** The same from a form, without JavaScript: the page again, with what was refused. */
export async function decideByForm(
  locale: Locale,
  updateId: string,
  form: FormData,
): Promise<void> {
  const kind = textOf(form, "verdict");
  const [refused] = await decideEdits(updateId, [
    {
      editKey: textOf(form, "editKey"),
      proposalHash: textOf(form, "proposalHash"),
      // Whatever else a form may name, the command refuses.
      verdict: (kind === "returned"
        ? { kind, reason: textOf(form, "reason") }
        : { kind }) as Decision["verdict"],
    },
  ]);
  redirect(pageOf(locale, updateId, refused?.code));
}

export async function concludeByForm(
  updateId: string,
  _: ActionResult<void> | undefined,
  form: FormData,
): Promise<ActionResult<void>> {
  const result = await runAction(async () => {
    await concludeReview(await getCommandContext(), {
      updateId,
      version: Number(form.get("version")),
      reason: textOf(form, "reason"),
      seenAccepted: form.getAll("accepted").map(String),
    });
  });
  // After a conflict too: what another did meanwhile is to be seen.
  if (result.ok || result.code === "conflict") refresh();
  return result;
}

export async function settleByForm(
  updateId: string,
  _: ActionResult<void> | undefined,
  form: FormData,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    const choices = [...form].filter(([name]) => name.startsWith("choice:"));
    await settleConflicts(await getCommandContext(), {
      updateId,
      version: Number(form.get("version")),
      choices: Object.fromEntries(
        // Whatever else a form may choose, the command refuses.
        choices.map(([name, side]) => [name.slice("choice:".length), side as "mine"]),
      ),
    });
    refresh();
  });
}

export async function commentByForm(
  updateId: string,
  editKey: string | null,
  _: ActionResult<void> | undefined,
  form: FormData,
): Promise<ActionResult<void>> {
  return runAction(async () => {
    const text = textOf(form, "text");
    await commentOnUpdate(await getCommandContext(), { updateId, editKey, text });
    refresh();
  });
}

export async function withdrawByForm(
  locale: Locale,
  updateId: string,
  form: FormData,
): Promise<void> {
  const result = await runAction(async () =>
    withdrawUpdate(await getCommandContext(), { updateId, version: Number(form.get("version")) }),
  );
  redirect(
    pageOf(locale, updateId, result.ok ? undefined : (result.faults[0]?.code ?? result.code)),
  );
}

function pageOf(locale: Locale, updateId: string, faultCode?: string): string {
  const query = faultCode === undefined ? "" : `?fault=${encodeURIComponent(faultCode)}`;
  return `/${locale}/workspace/updates/${encodeURIComponent(updateId)}${query}`;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
