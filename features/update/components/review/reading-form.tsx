"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { ActionResult } from "@/lib/action";
import { CountryChoice, type NamedCountry } from "./country-choice";
import { FaultText } from "./fault-text";

export type CentreAction = (
  previous: ActionResult<void> | undefined,
  form: FormData,
) => Promise<ActionResult<void>>;

/** Opens the Centre's own reading of a country. */
export function ReadingForm({
  countries,
  action,
}: {
  countries: readonly NamedCountry[];
  action: CentreAction;
}) {
  const t = useTranslations("review");
  const [result, submit] = useActionState(action, undefined);
  return (
    <form action={submit} className="mt-2 space-y-2">
      <p className="text-ink-soft text-sm">{t("readingLead")}</p>
      <CountryChoice countries={countries} />
      <FaultText result={result} />
      <button type="submit" className="button">
        {t("readingOpen")}
      </button>
    </form>
  );
}
