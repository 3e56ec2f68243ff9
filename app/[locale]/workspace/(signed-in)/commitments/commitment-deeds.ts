"use server";

import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import {
  answerCommitment,
  endCommitment,
  proposeCommitment,
} from "@/features/commitment/commitment-commands";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";
import { writtenText } from "@/lib/written-text";

interface Held {
  id: string;
  version: number;
}

/** Proposes a commitment after a meeting; `target` is a country, or its challenge as `XAA/challenge`. */
export async function propose(
  locale: Locale,
  meeting: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async ({ target, what, who, dueOn }) => {
    const [country = "", challengeId = null] = (target ?? "").split("/");
    await proposeCommitment(await getCommandContext(), {
      ...{ meeting, country, challengeId, what: writtenText(locale, what) },
      ...{ who: who ?? "", dueOn: dueOn ?? "" },
    });
    redirect(`/${locale}/workspace/meetings/${meeting}`);
  });
}

export async function answer(
  locale: Locale,
  back: string,
  held: Held,
  chosen: "confirm" | "decline",
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    await answerCommitment(await getCommandContext(), { ...held, answer: chosen });
    redirect(`/${locale}${back}`);
  });
}

/** Ends a commitment with what came of it; what was only proposed has no outcome but to be dropped. */
export async function end(
  locale: Locale,
  back: string,
  held: Held,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async ({ outcome, result }) => {
    await endCommitment(await getCommandContext(), {
      ...{ ...held, outcome: outcome ?? "drop", result: writtenText(locale, result) },
    });
    redirect(`/${locale}${back}`);
  });
}
