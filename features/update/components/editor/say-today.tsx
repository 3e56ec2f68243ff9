"use client";

import { useTranslations } from "next-intl";
import type { DraftEntry, PartName } from "@/domain/update/draft";
import { useEditor } from "./editor-context";
import { useOwnWord } from "./use-own-word";

/** Offers to date a changed statement today, on the country's own word, in one click. */
export function SayToday({ part, entry }: { part: PartName; entry: DraftEntry }) {
  const t = useTranslations("editing");
  const { today, changeField } = useEditor();
  const citeOwnWord = useOwnWord();
  const say = () => {
    const sourceId = citeOwnWord();
    changeField(part, entry, "date", today);
    changeField(part, { ...entry, date: today }, "sourceIds", [sourceId]);
  };
  return (
    <p className="border-line-strong mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 border-s-4 ps-2 text-sm">
      {t("stillSourced")}
      <button type="button" className="button" onClick={say}>
        {t("sayToday")}
      </button>
    </p>
  );
}
