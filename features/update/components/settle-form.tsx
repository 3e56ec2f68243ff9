"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { FaultText } from "./review/fault-text";
import type { FormAction } from "./review/review-types";

interface Question {
  key: string;
  title: ReactNode;
  mine: ReactNode;
  standing: ReactNode;
}

/** One choice of two for each question; all of them are needed. */
export function SettleForm({
  version,
  questions,
  action,
}: {
  version: number;
  questions: readonly Question[];
  action: FormAction;
}) {
  const t = useTranslations("review");
  const [result, submit, isPending] = useActionState(action, undefined);
  const choice = (key: string, side: "mine" | "standing", value: ReactNode) => (
    <label className="border-line bg-surface flex gap-2 rounded border p-2">
      <input type="radio" name={`choice:${key}`} value={side} required className="mt-1" />
      <span className="min-w-0">
        <span className="text-ink-soft block text-sm font-semibold">
          {t(side === "mine" ? "conflictMine" : "conflictStanding")}
        </span>
        {value}
      </span>
    </label>
  );
  return (
    <form action={submit} className="mt-3 space-y-4">
      <input type="hidden" name="version" value={version} />
      {questions.map(({ key, title, mine, standing }) => (
        <fieldset key={key}>
          <legend className="font-semibold">{title}</legend>
          <div className="mt-1 grid gap-3 sm:grid-cols-2">
            {choice(key, "mine", mine)}
            {choice(key, "standing", standing)}
          </div>
        </fieldset>
      ))}
      <FaultText result={result} />
      <button type="submit" className="button" disabled={isPending}>
        {t("conflictSubmit")}
      </button>
    </form>
  );
}
