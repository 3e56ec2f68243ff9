"use server";

import { redirect } from "next/navigation";
import type { World } from "@/domain/framework/world";
import { getCommandContext } from "@/features/account/session";
import { keepProposal, moveProposal } from "@/features/manual/manual-commands";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";
import { joinRepeated } from "@/lib/join-repeated";

/** Keeps a proposal for the Manual; its evidence are challenges as `XAA/challenge`. */
export async function keep(
  locale: Locale,
  back: string,
  world: World,
  meeting: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(joinRepeated(form), async ({ section, problem, evidence }) => {
    const cited = (evidence ?? "").split(" ").filter((each) => each !== "");
    await keepProposal(await getCommandContext(), {
      world,
      proposal: {
        ...{ meeting, section: section ?? "" },
        problem: { lang: locale, text: problem ?? "", translations: [] },
        evidence: cited.map((each) => {
          const [country = "", challengeId = ""] = each.split("/");
          return { country, challengeId };
        }),
      },
    });
    redirect(`/${locale}${back}`);
  });
}

export async function move(
  locale: Locale,
  back: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async ({ id, version, state, answer }) => {
    const held = { id, version: Number(version), state, answer: answer ?? null };
    await moveProposal(await getCommandContext(), held);
    redirect(`/${locale}${back}`);
  });
}
