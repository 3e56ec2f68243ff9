"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import type { FormAction } from "@/lib/form-action";

/** One deed as a form: a button, what it needs, and what kept it from being done. */
export function DeedForm({
  action,
  label,
  children,
}: {
  action: FormAction;
  label: string;
  children?: ReactNode;
}) {
  const t = useTranslations("editing.fault");
  const [state, submit, isPending] = useActionState(action, undefined);
  const result = state?.result;
  const codes =
    result && !result.ok
      ? [
          ...new Set(
            result.faults.length > 0 ? result.faults.map(({ code }) => code) : [result.code],
          ),
        ]
      : [];
  return (
    <form action={submit} className="space-y-2">
      {children}
      <div role="alert" className="empty:mb-0">
        {codes.map((code) => (
          <p
            key={code}
            className="border-notice-line bg-notice border-s-4 px-2 text-sm font-semibold"
          >
            {t.has(code as "conflict") ? t(code as "conflict") : t("other")}
          </p>
        ))}
      </div>
      <button type="submit" className="button" disabled={isPending}>
        {label}
      </button>
    </form>
  );
}
