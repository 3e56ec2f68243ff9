"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useActionState, useRef } from "react";
import type { CheckState } from "../check-text";
import { headerLine } from "../header-line";
import type { SheetChoice } from "../sheet-choice";
import { AboutFields } from "./about-fields";
import { AnswerFields } from "./answer-fields";
import { CheckResult } from "./check-result";
import { ColumnFields } from "./column-fields";
import { FieldRefusal } from "./field-refusal";
import { ImportProgressLine } from "./import-progress";
import { SheetField } from "./sheet-field";
import { TextFields } from "./text-fields";
import { largeFileOf, useLargeImport } from "./use-large-import";

/** A table to be read and checked, and below it what was found. Nothing is stored, unless `importing` is given: then what was checked can be. */
export function CheckDesk({
  action,
  importing = null,
}: {
  action: (previous: CheckState | undefined, form: FormData) => Promise<CheckState>;
  importing?: { today: string; tableId: string } | null;
}) {
  const t = useTranslations("correspondence.check");
  const locale = useLocale();
  const [state, submit, isSending] = useActionState(action, undefined);
  const large = useLargeImport(importing?.tableId ?? null);
  const isPending = isSending || large.progress !== undefined;
  const read = large.checked?.report ?? state?.checked;
  const seal = large.checked ? large.checked.report.seal : state?.seal;
  const refused = large.isUsed ? large.refused : state?.refused;
  const sheets = large.isUsed ? large.sheets : (state?.asked.sheets ?? null);
  const variables = (large.checked?.report ?? state?.asked)?.variables ?? null;
  const last = useRef<File | null>(null);
  const send = (event: FormEvent<HTMLFormElement>) => {
    last.current = keepFile(event.currentTarget, last.current, sheets);
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const form = new FormData(event.currentTarget, submitter);
    const file = largeFileOf(form);
    if (!file) return large.leave();
    event.preventDefault();
    void large.send(file, form);
  };
  return (
    <div className="space-y-10">
      <form action={submit} onSubmit={send} className="no-print max-w-4xl space-y-4">
        <FieldRefusal refused={refused} field="" />
        <div key={JSON.stringify(state?.asked)} className="space-y-4">
          <TextFields
            asked={state?.asked ?? { text: "", earlier: "", language: locale }}
            hasEarlier={importing !== null}
            refused={refused}
          />
          {sheets && <SheetField key={JSON.stringify(sheets)} sheets={sheets} />}
          {state?.checked && !large.isUsed && (
            <>
              <input type="hidden" name="header" value={headerLine(state.asked.text)} />
              <input type="hidden" name="notes" value={JSON.stringify(state.asked.notes ?? [])} />
              <input type="hidden" name="sheets" value={JSON.stringify(sheets)} />
              <input type="hidden" name="variables" value={JSON.stringify(variables)} />
            </>
          )}
          {read?.isExact && <p>{t("exact")}</p>}
          {read && importing && (
            <p>{variables ? t("variables", { count: variables.length }) : t("variablesKept")}</p>
          )}
          {read && !read.isExact && (
            <ColumnFields key={JSON.stringify([read.header, read.choice])} checked={read} />
          )}
          {(state || read) && (
            <AnswerFields
              rows={read?.rows ?? []}
              given={large.answers ?? state?.asked.answers ?? {}}
            />
          )}
          {importing && (
            <AboutFields
              about={state?.about ?? { date: importing.today, note: "", fileName: "" }}
              refused={refused}
            />
          )}
        </div>
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button" disabled={isPending}>
            {t(read ? "again" : "submit")}
          </button>
          {seal && (
            <button type="submit" name="seal" value={seal} className="button" disabled={isPending}>
              {t("store")}
            </button>
          )}
        </div>
        {large.progress && (
          <ImportProgressLine progress={large.progress} total={large.total} cancel={large.cancel} />
        )}
        <p className={large.progress ? "sr-only" : "text-ink-soft text-sm"} role="status">
          {isPending ? t("underWay") : t(seal ? "notStoredYet" : "nothingStored")}
        </p>
      </form>
      <CheckResult checked={large.isUsed ? undefined : state} large={large.checked} />
    </div>
  );
}

/** A form forgets its file once it was sent; where another of its sheets is chosen, the file is put there again. Gives the file to be remembered. */
function keepFile(
  form: HTMLFormElement,
  last: File | null,
  sheets: SheetChoice | null,
): File | null {
  const input = form.elements.namedItem("textFile");
  if (!(input instanceof HTMLInputElement)) return last;
  const sheet = new FormData(form).get("sheet");
  if (last && sheets && sheet !== sheets.sheet && input.files?.length === 0) {
    const transfer = new DataTransfer();
    transfer.items.add(last);
    input.files = transfer.files;
  }
  return input.files?.[0] ?? last;
}
