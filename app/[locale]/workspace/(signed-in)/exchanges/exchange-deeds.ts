"use server";

import { redirect } from "next/navigation";
import { getCommandContext } from "@/features/account/session";
import { arrangeExchange, endExchange } from "@/features/exchange/exchange-commands";
import {
  askForHelp,
  offerHelp,
  setPeerConsent,
  withdrawHelp,
} from "@/features/exchange/help-commands";
import { type FormState, runForm } from "@/lib/form-action";
import type { Locale } from "@/lib/i18n/locales";
import { joinRepeated } from "@/lib/join-repeated";
import { writtenText } from "@/lib/written-text";

interface Held {
  id: string;
  version: number;
}

export async function ask(
  locale: Locale,
  country: string,
  challengeId: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async ({ text }) => {
    await askForHelp(await getCommandContext(), {
      ...{ country, challengeId, text: writtenText(locale, text) },
    });
    back(locale);
  });
}

export async function offer(
  locale: Locale,
  country: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(joinRepeated(form), async ({ categories, text }) => {
    await offerHelp(await getCommandContext(), {
      ...{ country, text: writtenText(locale, text) },
      categories: (categories ?? "").split(" ").filter(Boolean),
    });
    back(locale);
  });
}

export async function withdraw(
  locale: Locale,
  kind: "request" | "offer",
  held: Held,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    await withdrawHelp(await getCommandContext(), { kind, ...held });
    back(locale);
  });
}

export async function consent(
  locale: Locale,
  country: string,
  isGiven: boolean,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async () => {
    await setPeerConsent(await getCommandContext(), { country, isGiven });
    back(locale);
  });
}

/** Brings a request together with a country, chosen as `XAA`, or with its offer, as `XAA/offer`. */
export async function arrange(
  locale: Locale,
  request: string,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async ({ helping: chosen, meeting = null }) => {
    const [helping = "", offered = null] = (chosen ?? "").split("/");
    await arrangeExchange(await getCommandContext(), { request, helping, offer: offered, meeting });
    back(locale);
  });
}

/** Ends an exchange; its lesson is chosen as `XAA/lesson`. */
export async function end(
  locale: Locale,
  held: Held,
  _: FormState | undefined,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async ({ outcome, result, lesson: chosen }) => {
    const [country = "", id] = (chosen ?? "").split("/");
    await endExchange(await getCommandContext(), {
      ...{ ...held, outcome, result: writtenText(locale, result) },
      lesson: id ? { country, id } : null,
    });
    back(locale);
  });
}

function back(locale: Locale): never {
  redirect(`/${locale}/workspace/exchanges`);
}
