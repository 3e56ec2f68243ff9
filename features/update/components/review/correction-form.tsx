"use client";

import { useTranslations } from "next-intl";
import { useActionState, useId, useState } from "react";
import { CountryChoice, type NamedCountry } from "./country-choice";
import { FaultText } from "./fault-text";
import type { CentreAction } from "./reading-form";

/** Begins a correction of what was known of a country on an earlier day. */
export function CorrectionForm({
  countries,
  action,
}: {
  countries: readonly NamedCountry[];
  action: CentreAction;
}) {
  const t = useTranslations("review");
  const [result, submit] = useActionState(action, undefined);
  // Kept through the reset that follows an action.
  const [knownOn, setKnownOn] = useState("");
  const [reason, setReason] = useState("");
  const id = useId();
  return (
    <form action={submit} className="mt-2 space-y-2">
      <p className="text-ink-soft text-sm">{t("correctionLead")}</p>
      <CountryChoice countries={countries} />
      <label className="block text-sm font-semibold">
        {t("knownOn")}
        <input
          name="knownOn"
          type="date"
          required
          value={knownOn}
          onChange={(event) => setKnownOn(event.target.value)}
          className="field block font-normal"
          aria-describedby={`${id}-known-on`}
        />
      </label>
      <FaultText result={result} path="knownOn" id={`${id}-known-on`} />
      <label className="block text-sm font-semibold">
        {t("correctionReason")}
        <textarea
          name="reason"
          required
          maxLength={2_000}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          className="field block w-full font-normal"
          aria-describedby={`${id}-reason`}
        />
      </label>
      <FaultText result={result} path="reason" id={`${id}-reason`} />
      <FaultText result={result} except={["knownOn", "reason"]} />
      <button type="submit" className="button">
        {t("correctionOpen")}
      </button>
    </form>
  );
}
