"use client";

import { useTranslations } from "next-intl";
import type { DraftEntry, PartName } from "@/domain/update/draft";
import { elementIdOf, useEditor } from "./editor-context";
import { EntryEditor } from "./entry-editor";
import { EntryInWords } from "./entry-in-words";
import { UnstatedCodes } from "./unstated-codes";
import { useEntryTitle } from "./use-entry-title";
import { useWords } from "./use-words";

/** One section: what belongs in it, its entries, the newest first, and what was removed, to bring back. */
export function SectionEditor({
  part,
  removed,
}: {
  part: PartName;
  removed: readonly DraftEntry[];
}) {
  const t = useTranslations("editing");
  const words = useWords();
  const titleOf = useEntryTitle();
  const { draft, add, goTo, change } = useEditor();
  const entries = draft[part];
  return (
    <section aria-labelledby={elementIdOf(part)}>
      <h2 id={elementIdOf(part)} tabIndex={-1}>
        {words.part(part)}
      </h2>
      <p className="text-ink-soft mt-1 mb-3 max-w-3xl">{t(`lead.${part as "stages"}`)}</p>
      <p className="mb-3">
        <button type="button" className="button" onClick={() => goTo(part, add(part).id)}>
          {t(`add.${part as "stages"}`)}
        </button>
      </p>
      <UnstatedCodes part={part} />
      <ul className="space-y-2">
        {[...entries].reverse().map((entry) => (
          <EntryEditor key={entry.id} part={part} entry={entry} />
        ))}
      </ul>
      {entries.length === 0 && <p className="text-ink-soft">{t("nothingYet")}</p>}
      {removed.length > 0 && (
        <ul className="mt-3 space-y-1">
          {removed.map((entry) => (
            <li key={entry.id} className="flex flex-wrap items-baseline gap-x-3">
              <span>
                {t("removed")}{" "}
                <s>
                  <EntryInWords part={part} entry={entry} />
                </s>
              </span>
              <button
                type="button"
                className="button"
                id={elementIdOf(part, entry.id, "bring-back")}
                onClick={() => {
                  change({ part, id: entry.id, field: null }, entry);
                  goTo(part, entry.id);
                }}
                aria-label={t("bringBackEntry", {
                  name: titleOf(part, entry).head || (titleOf(part, entry).text?.text ?? ""),
                })}
              >
                {t("bringBack")}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
