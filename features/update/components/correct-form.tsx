"use client";

import { useTranslations } from "next-intl";
import type { FormAction } from "@/lib/form-action";
import { DeedForm } from "./deed-form";

/** Begins a correction of history: of which day's knowledge, and why. */
export function CorrectForm({ action }: { action: FormAction }) {
  const t = useTranslations("editing.hub");
  return (
    <details>
      <summary className="button inline-block list-none">{t("correct")}</summary>
      <div className="border-line bg-surface mt-2 max-w-xl rounded border p-3">
        <DeedForm action={action} label={t("correctNow")}>
          <p>{t("correctMeaning")}</p>
          <label className="block">
            <span className="block font-semibold">{t("correctDay")}</span>
            <input type="date" name="knownOn" className="field" required />
          </label>
          <label className="block">
            <span className="block font-semibold">{t("correctReason")}</span>
            <textarea
              name="reason"
              className="field block w-full"
              rows={2}
              maxLength={2000}
              required
            />
          </label>
        </DeedForm>
      </div>
    </details>
  );
}
