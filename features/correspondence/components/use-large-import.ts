"use client";

import { useLocale } from "next-intl";
import { useRef, useState } from "react";
import type { AskedImport } from "../asked-import";
import { checkChoices } from "../check-choices";
import type { CheckState } from "../check-text";
import type { SheetChoice } from "../sheet-choice";
import { type CheckedFile, type ImportProgress, readImportLines } from "./import-lines";

/** What a form takes at most, with its other fields; what is larger goes by itself. */
const maxFormFileBytes = 900_000;

/** The file of a form when it is too large to go with the form; undefined otherwise. */
export function largeFileOf(form: FormData): File | undefined {
  const file = form.get("textFile");
  return file instanceof File && file.size > maxFormFileBytes ? file : undefined;
}

/** What is known of a large file: how far its import is, what was found, and why it was refused. */
interface LargeState {
  /** Whether it is a large file that was sent last. */
  isUsed: boolean;
  answers?: Record<string, string>;
  progress?: ImportProgress | "sending" | undefined;
  checked?: CheckedFile;
  refused?: CheckState["refused"];
  /** The sheets of a workbook that was refused. */
  sheets?: SheetChoice | null;
}

/** The import of a large file by itself, in place of its form: to be checked first, then stored. */
export function useLargeImport(tableId: string | null) {
  const locale = useLocale();
  const [state, setState] = useState<LargeState>({ isUsed: false });
  const last = useRef<{ file: File; cancelling: AbortController } | null>(null);

  const send = async (file: File, form: FormData) => {
    last.current?.cancelling.abort();
    const cancelling = new AbortController();
    const isSame = last.current !== null && isSameFile(last.current.file, file);
    last.current = { file, cancelling };
    const checked = isSame ? state.checked : undefined;
    const asked = askedOf(form, file, checked, locale);
    const show = (shown: Omit<LargeState, "isUsed">) => {
      if (last.current?.cancelling !== cancelling) return;
      setState({ isUsed: true, answers: asked.answers, ...(checked && { checked }), ...shown });
    };
    // Without a table there is nothing to store in, and nothing that reads it by itself.
    if (tableId === null) return show({ refused: { code: "file-too-large", field: "textFile" } });
    show({ progress: "sending" });
    try {
      const response = await fetch(`/api/correspondence/${tableId}/import`, {
        ...{ method: "POST", signal: cancelling.signal },
        body: new Blob([`${JSON.stringify(asked)}\n`, file]),
        headers: { "Content-Type": "application/octet-stream" },
      });
      if (!response.ok || !response.body) return show({ refused: await refusalIn(response) });
      const end = await readImportLines(response.body, (progress) => show({ progress }));
      if (end.stage === "stored") {
        window.location.assign(`/${locale}/workspace/correspondence/${tableId}/${end.id}`);
        return;
      }
      if (end.stage === "refused") {
        const { code, field, sheets } = end;
        return show({ refused: { code, field }, sheets });
      }
      const other = { code: "changed-since-checked", field: "" };
      show({ checked: end, ...(end.isOther && { refused: other }) });
    } catch {
      if (cancelling.signal.aborted) return show({});
      // The line broke, or the server did: whoever sent it reads that it came to nothing.
      show({ refused: { code: "other", field: "" } });
    }
  };

  const counts = state.checked?.report.counts;
  return {
    ...state,
    send,
    sheets: state.sheets ?? state.checked?.report.sheets ?? null,
    /** How many rows the file has, once they were counted. */
    total: counts ? Object.values(counts).reduce((sum, count) => sum + count, 0) : null,
    cancel: () => last.current?.cancelling.abort(),
    /** Forgets it, when a form is sent that goes without it. */
    leave: () => {
      last.current?.cancelling.abort();
      last.current = null;
      setState({ isUsed: false });
    },
  };
}

function isSameFile(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}

function askedOf(
  form: FormData,
  { name }: File,
  checked: CheckedFile | undefined,
  lang: string,
): AskedImport {
  const entered = (field: string) => String(form.get(field) ?? "");
  const { choice, answers } = checkChoices(form);
  const note = entered("note").trim();
  const sheet = entered("sheet") || null;
  // What was chosen for one sheet says nothing of another.
  const isSameSheet = sheet === null || sheet === checked?.report.sheets?.sheet;
  const shown = isSameSheet ? checked : undefined;
  return {
    ...{ name, sheet, language: entered("language"), answers: shown ? answers : {} },
    choice: shown && !shown.report.isExact ? choice : null,
    store:
      checked && entered("seal") !== ""
        ? {
            ...{ seal: checked.report.seal, date: entered("date"), replaces: checked.draft },
            note: note === "" ? null : { lang, text: note, translations: [] },
          }
        : null,
  };
}

/** Faults at the file are at the field that held it. */
async function refusalIn(response: Response): Promise<{ code: string; field: string }> {
  if (response.status === 413) return { code: "file-too-large", field: "file" };
  const { code = "other", faults = [] } = await response.json().catch(() => ({}));
  return faults[0] ? { code: faults[0].code, field: faults[0].path } : { code, field: "" };
}
