"use client";

import { useTranslations } from "next-intl";
import { isForeign } from "@/domain/update/authorship";
import type { DraftEntry, PartName } from "@/domain/update/draft";
import { isSame } from "@/domain/update/edit";
import { assessorOf } from "@/domain/update/new-entry";
import { changesOfEntry } from "./count-changes";
import { elementIdOf, useEditor } from "./editor-context";
import { EntryInWords } from "./entry-in-words";
import { FieldList } from "./field-editor";
import { SayToday } from "./say-today";
import { useEntryTitle } from "./use-entry-title";
import { useWords } from "./use-words";

/** One entry: folded a line, unfolded its fields. What is another's to say can be read, and commented on. */
export function EntryEditor({ part, entry }: { part: PartName; entry: DraftEntry }) {
  const t = useTranslations("editing");
  const words = useWords();
  const titleOf = useEntryTitle();
  const { kind, base, draft, returned, unfolded, fold, change, add, goTo } = useEditor();
  const standing = base[part].find(({ id }) => id === entry.id);
  const isAnothers = standing !== undefined && isForeign(kind, standing.assessor);
  const isUnfolded = unfolded.has(`${part}/${entry.id}`);
  const id = elementIdOf(part, entry.id);
  const changes = changesOfEntry(base, draft, part, entry.id);
  // Changed, but dated and sourced as before: likely a word of today.
  const isSaidAnew =
    kind === "country" &&
    part !== "sources" &&
    standing !== undefined &&
    changes > 0 &&
    isSame(standing.date ?? null, entry.date ?? null) &&
    isSame(standing.sourceIds ?? null, entry.sourceIds ?? null);
  const reason = returned.get(`${part}/${entry.id}`);
  const { head, text } = titleOf(part, entry);
  const name = head || text?.text.slice(0, 60) || t("emptyEntry");
  const comment = () => {
    const added = add("comments", { aboutId: entry.id });
    goTo("comments", added.id, "text");
  };
  return (
    <li className="border-line bg-surface rounded border">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 px-3 py-2">
        <div className="min-w-0 flex-1 basis-64">
          <EntryInWords part={part} entry={entry} />
          <span className="text-ink-soft block text-sm">
            {typeof entry.assessor === "string" && words.assessor(entry.assessor)}
            {changes > 0 && (
              <strong className="text-ink">
                {" "}
                · {standing ? t("changedFields", { count: changes }) : t("isNew")}
              </strong>
            )}
          </span>
        </div>
        <div className="flex gap-2">
          {isAnothers && kind === "country" && (
            <button
              type="button"
              className="button"
              onClick={comment}
              aria-label={t("commentOn", { name })}
            >
              {t("comment")}
            </button>
          )}
          {!isAnothers && (
            <>
              <button
                type="button"
                id={id}
                className="button"
                aria-expanded={isUnfolded}
                onClick={() => fold(part, entry.id, !isUnfolded)}
                aria-label={t(isUnfolded ? "closeEntry" : "editEntry", { name })}
              >
                {t(isUnfolded ? "close" : "edit")}
              </button>
              <button
                type="button"
                className="button"
                onClick={() => {
                  change({ part, id: entry.id, field: null }, null);
                  goTo(part, entry.id, "bring-back");
                }}
                aria-label={t("removeEntry", { name })}
              >
                {t("remove")}
              </button>
            </>
          )}
        </div>
      </div>
      {reason && (
        <p className="border-notice-line bg-notice mx-3 mb-2 border-s-4 px-2 text-sm">
          {t("returnedBecause", { reason })}
        </p>
      )}
      {isAnothers && (
        <p className="text-ink-soft px-3 pb-2 text-sm">
          {t(kind === "country" ? "centreSays" : "countrySays")}
        </p>
      )}
      {isUnfolded && !isAnothers && (
        <div className="border-line border-t px-3 py-3">
          {part !== "sources" &&
            standing &&
            standing.assessor !== assessorOf(kind) &&
            kind === "country" && (
              <p className="border-line-strong mb-3 border-s-4 ps-2 text-sm">
                {t("becomesSelfReported")}
              </p>
            )}
          {isSaidAnew && <SayToday part={part} entry={entry} />}
          <FieldList part={part} entry={entry} />
        </div>
      )}
    </li>
  );
}
