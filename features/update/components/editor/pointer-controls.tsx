"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { type DraftEntry, partNames } from "@/domain/update/draft";
import { ownWordSource } from "@/domain/update/new-entry";
import { attributesOf, type ControlProps } from "./controls";
import { elementIdOf, useEditor } from "./editor-context";
import { EntryInWords } from "./entry-in-words";
import { useEntryTitle } from "./use-entry-title";
import { useOwnWord } from "./use-own-word";

/** The documents behind a statement: picked among those of the page, or added in place. */
export function SourcesControl({
  formOf,
  ...control
}: ControlProps & { formOf(source: DraftEntry): ReactNode }) {
  const t = useTranslations("editing");
  const { draft, base, kind, today, countryName, add } = useEditor();
  const values = Array.isArray(control.value) ? control.value : [];
  const isChosen = (id: string) => values.includes(id);
  const sources = [...draft.sources].sort(
    (a, b) => Number(isChosen(b.id)) - Number(isChosen(a.id)),
  );
  const ownWord = ownWordSource(today, countryName);
  const choose = (id: string, isWanted: boolean) =>
    control.onChange(isWanted ? [...values, id] : values.filter((each) => each !== id));
  const citeOwnWord = useOwnWord();
  const addInPlace = () => {
    const { id } = flushSync(() => {
      const source = add("sources");
      choose(source.id, true);
      return source;
    });
    document.getElementById(elementIdOf("sources", id, "title"))?.focus();
  };
  const added = draft.sources.filter(
    ({ id }) => isChosen(id) && id !== ownWord.id && base.sources.every((each) => each.id !== id),
  );
  return (
    <fieldset
      tabIndex={-1}
      id={control.id}
      aria-labelledby={`${control.id}-label`}
      aria-describedby={control.describedBy}
      className="max-w-3xl space-y-2"
    >
      <ul className="border-line max-h-48 space-y-2 overflow-y-auto rounded border p-2 text-sm">
        {sources.map((source) => (
          <li key={source.id}>
            <label className="flex items-baseline gap-2 py-0.5">
              <input
                type="checkbox"
                checked={isChosen(source.id)}
                onChange={(event) => choose(source.id, event.target.checked)}
              />
              <span>
                <EntryInWords part="sources" entry={source} />
              </span>
            </label>
          </li>
        ))}
        {sources.length === 0 && <li className="text-ink-soft">{t("noSources")}</li>}
      </ul>
      <div className="flex flex-wrap gap-2">
        {kind === "country" && !isChosen(ownWord.id) && (
          <button type="button" className="button" onClick={() => choose(citeOwnWord(), true)}>
            {t("ownWord")}
          </button>
        )}
        <button type="button" className="button" onClick={addInPlace}>
          {t("addSource")}
        </button>
      </div>
      {added.map((source) => (
        <fieldset key={source.id} className="border-line space-y-3 rounded border p-3">
          <legend className="px-1 text-sm font-semibold">{t("newSource")}</legend>
          {formOf(source)}
        </fieldset>
      ))}
    </fieldset>
  );
}

/** Another entry of the draft: an institution, or what a comment is about. */
export function PointerControl({
  isInstitution,
  ...control
}: ControlProps & { isInstitution: boolean }) {
  const t = useTranslations("editing");
  const { draft } = useEditor();
  const titleOf = useEntryTitle();
  const value = typeof control.value === "string" ? control.value : "";
  const parts = isInstitution
    ? (["institutions"] as const)
    : partNames.filter(
        (part) => part !== "sources" && part !== "comments" && part !== "confirmations",
      );
  return (
    <select
      {...attributesOf(control)}
      className="field w-full max-w-3xl"
      value={value}
      onChange={(event) => control.onChange(event.target.value || null)}
    >
      <option value="">{t(isInstitution ? "noInstitution" : "aboutPage")}</option>
      {parts.flatMap((part) =>
        draft[part].map((entry) => (
          <option key={entry.id} value={entry.id}>
            {asLine(titleOf(part, entry))}
          </option>
        )),
      )}
    </select>
  );
}

function asLine({ head, text, date }: ReturnType<ReturnType<typeof useEntryTitle>>): string {
  return [head, text?.text.slice(0, 80), date].filter(Boolean).join(" · ");
}
