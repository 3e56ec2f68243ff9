"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";
import type { CheckState } from "../check-text";
import { AboutFields } from "./about-fields";
import { AnswerFields } from "./answer-fields";
import { ColumnFields } from "./column-fields";
import { CoverageTable } from "./coverage-table";
import { RowReport } from "./row-report";
import { TableChangesInWords } from "./table-changes-in-words";
import { TableChecksInWords } from "./table-checks-in-words";
import { TextFields } from "./text-fields";

/** A table to be read and checked, and below it what was found. Nothing is stored, unless `today` is given: then what was checked can be. */
export function CheckDesk({
  action,
  today = null,
}: {
  action: (previous: CheckState | undefined, form: FormData) => Promise<CheckState>;
  today?: string | null;
}) {
  const t = useTranslations("correspondence.check");
  const locale = useLocale();
  const [state, submit, isPending] = useActionState(action, undefined);
  const checked = state?.checked;
  return (
    <div className="space-y-10">
      <form action={submit} className="no-print max-w-4xl space-y-4">
        <div role="alert">
          {state?.refused !== undefined && <p className="fault">{t(refusalKey(state.refused))}</p>}
        </div>
        <div key={JSON.stringify(state?.asked)} className="space-y-4">
          <TextFields
            asked={state?.asked ?? { text: "", earlier: "", language: locale }}
            hasEarlier={today !== null}
          />
          {checked && <ColumnFields checked={checked} text={state.asked.text} />}
          {state && <AnswerFields rows={checked?.rows ?? []} given={state.asked.answers ?? {}} />}
          {today !== null && (
            <AboutFields about={state?.about ?? { date: today, note: "", fileName: "" }} />
          )}
        </div>
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button" disabled={isPending}>
            {t(checked ? "again" : "submit")}
          </button>
          {state?.seal && (
            <button
              type="submit"
              name="seal"
              value={state.seal}
              className="button"
              disabled={isPending}
            >
              {t("store")}
            </button>
          )}
        </div>
        <p className="text-ink-soft text-sm" role="status">
          {isPending ? t("underWay") : t(state?.seal ? "notStoredYet" : "nothingStored")}
        </p>
      </form>
      {checked && (
        <div className="space-y-10" aria-live="polite">
          <RowReport rows={checked.rows} counts={checked.counts} />
          {checked.changes && <TableChangesInWords changes={checked.changes} />}
          <TableChecksInWords checks={checked.checks} />
          <CoverageTable coverage={checked.coverage} />
        </div>
      )}
    </div>
  );
}

const refusals = [
  "file-empty",
  "file-only-header",
  "file-kind",
  "file-extension",
  "file-macros",
  "file-encrypted",
  "file-old-excel",
  "file-columns",
  "file-rows",
  "nothing-to-import",
  "date-malformed",
  "changed-since-checked",
  "another-open",
  "conflict",
  "forbidden",
  "signed-out",
] as const;

function refusalKey(code: string) {
  return `refused.${refusals.find((refusal) => refusal === code) ?? "other"}` as const;
}
