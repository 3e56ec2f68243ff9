"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Day } from "@/domain/dates/partial-date";
import type { FormAction } from "@/lib/form-action";
import { formatDate } from "@/lib/i18n/format-date";
import { DeedForm } from "./deed-form";

/** The country's word that nothing has changed, in two steps: what is confirmed, then the confirmation. */
export function ConfirmButton({
  action,
  since,
  today,
}: {
  action: FormAction;
  /** The day of the last word from the country, or of the newest version. */
  since: Day;
  today: Day;
}) {
  const t = useTranslations("editing.confirm");
  const locale = useLocale();
  return (
    <details className="group">
      <summary className="button inline-block list-none group-open:font-semibold">
        {t("nothingSince", { date: formatDate(since, locale) })}
      </summary>
      <div className="border-line bg-surface mt-2 max-w-xl rounded border p-3">
        <DeedForm action={action} label={t("confirm")}>
          <p>{t("meaning", { date: formatDate(today, locale) })}</p>
        </DeedForm>
      </div>
    </details>
  );
}
