"use client";

import { useTranslations } from "next-intl";
import type { DraftEntry, PartName } from "@/domain/update/draft";
import { directionOf } from "@/lib/i18n/locales";
import { useEntryTitle } from "./use-entry-title";

/** An entry in one line: what it is, when, and how its text begins. */
export function EntryInWords({ part, entry }: { part: PartName; entry: DraftEntry }) {
  const t = useTranslations("editing");
  const { head, text, date } = useEntryTitle()(part, entry);
  return (
    <>
      {head !== "" && <strong>{head}</strong>}
      {head !== "" && text && " — "}
      {text && (
        <span lang={text.lang} dir={directionOf(text.lang)} className="[unicode-bidi:isolate]">
          {text.text}
        </span>
      )}
      {head === "" && !text && <em className="text-ink-soft">{t("emptyEntry")}</em>}
      {date && (
        <>
          {" "}
          <span className="text-ink-soft whitespace-nowrap">· {date}</span>
        </>
      )}
    </>
  );
}
