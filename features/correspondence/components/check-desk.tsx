"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";
import type { CheckState } from "../check-text";
import { headerLine } from "../header-line";
import { AboutFields } from "./about-fields";
import { AnswerFields } from "./answer-fields";
import { ColumnFields } from "./column-fields";
import { CoverageTable } from "./coverage-table";
import { FieldRefusal } from "./field-refusal";
import { FileNotesInWords } from "./file-notes-in-words";
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
  const notes = state?.asked.notes ?? [];
  return (
    <div className="space-y-10">
      <form action={submit} className="no-print max-w-4xl space-y-4">
        <FieldRefusal refused={state?.refused} field="" />
        <div key={JSON.stringify(state?.asked)} className="space-y-4">
          <TextFields
            asked={state?.asked ?? { text: "", earlier: "", language: locale }}
            hasEarlier={today !== null}
            refused={state?.refused}
          />
          {checked && (
            <>
              <input type="hidden" name="header" value={headerLine(state.asked.text)} />
              <input type="hidden" name="notes" value={JSON.stringify(notes)} />
              {checked.isExact ? <p>{t("exact")}</p> : <ColumnFields checked={checked} />}
            </>
          )}
          {state && <AnswerFields rows={checked?.rows ?? []} given={state.asked.answers ?? {}} />}
          {today !== null && (
            <AboutFields
              about={state?.about ?? { date: today, note: "", fileName: "" }}
              refused={state?.refused}
            />
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
          {notes.length > 0 && <FileNotesInWords notes={notes} />}
          <RowReport rows={checked.rows} counts={checked.counts} />
          {checked.changes && <TableChangesInWords changes={checked.changes} />}
          <TableChecksInWords checks={checked.checks} />
          <CoverageTable coverage={checked.coverage} />
        </div>
      )}
    </div>
  );
}
