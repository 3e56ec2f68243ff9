"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { isPartialDate } from "@/domain/dates/partial-date";
import type { Json } from "@/domain/update/draft";
import { type WordList, wordLists } from "@/domain/update/field-kinds";
import { useEditor } from "./editor-context";
import { useWords } from "./use-words";

/** What every control is given: its element's id, what describes it, its value, and what to do with a new one. */
export interface ControlProps {
  id: string;
  describedBy: string | undefined;
  isFaulty: boolean;
  value: Json;
  onChange(value: Json): void;
}

export function ChoiceControl({
  list,
  isOptional,
  ...control
}: ControlProps & { list: WordList; isOptional: boolean }) {
  const t = useTranslations("editing");
  const words = useWords();
  const value = typeof control.value === "string" ? control.value : "";
  const meaning = value && words.meaning(list, value);
  return (
    <>
      <select
        {...attributesOf(control)}
        className="field w-full max-w-xl"
        value={value}
        onChange={(event) => control.onChange(event.target.value || null)}
      >
        {(isOptional || value === "") && (
          <option value="">{t(isOptional ? "none" : "choose")}</option>
        )}
        {wordLists[list].map((each) => (
          <option key={each} value={each}>
            {words.value(list, each)}
          </option>
        ))}
      </select>
      {meaning && <p className="text-ink-soft mt-1 text-sm">{meaning}</p>}
    </>
  );
}

export function ChoicesControl({ list, ...control }: ControlProps & { list: WordList }) {
  const words = useWords();
  const values = Array.isArray(control.value) ? control.value : [];
  const toggle = (value: string) =>
    control.onChange(
      wordLists[list].filter((each) =>
        each === value ? !values.includes(each) : values.includes(each),
      ),
    );
  return (
    <fieldset
      tabIndex={-1}
      id={control.id}
      aria-labelledby={`${control.id}-label`}
      aria-describedby={control.describedBy}
      className="grid gap-x-6 gap-y-2 sm:grid-cols-2"
    >
      {wordLists[list].map((each) => (
        <label key={each} className="flex items-baseline gap-2">
          <input type="checkbox" checked={values.includes(each)} onChange={() => toggle(each)} />
          {words.value(list, each)}
        </label>
      ))}
    </fieldset>
  );
}

export function DateControl(control: ControlProps) {
  const t = useTranslations("editing");
  const { today } = useEditor();
  const [hasLeft, setHasLeft] = useState(false);
  const value = typeof control.value === "string" ? control.value : "";
  const isMalformed = value !== "" && !isPartialDate(value);
  const errorId = `${control.id}-form`;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <input
          {...attributesOf(control)}
          aria-invalid={control.isFaulty || (isMalformed && hasLeft) || undefined}
          aria-describedby={[control.describedBy, isMalformed && hasLeft && errorId]
            .filter(Boolean)
            .join(" ")}
          className="field w-36"
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onBlur={() => setHasLeft(true)}
          onChange={(event) => control.onChange(event.target.value.trim() || null)}
        />
        {value !== today && (
          <button type="button" className="button" onClick={() => control.onChange(today)}>
            {t("today")}
          </button>
        )}
      </div>
      {isMalformed && hasLeft && (
        <p id={errorId} className="mt-1 text-sm font-semibold">
          {t("fault.date-malformed")}
        </p>
      )}
    </>
  );
}

export function LineControl(control: ControlProps) {
  const value = typeof control.value === "string" ? control.value : "";
  return (
    <input
      {...attributesOf(control)}
      className="field w-full max-w-xl"
      dir="auto"
      autoComplete="off"
      value={value}
      onChange={(event) => control.onChange(event.target.value || null)}
    />
  );
}

export function BooleanControl({ label, ...control }: ControlProps & { label: string }) {
  return (
    <label className="flex items-baseline gap-2">
      <input
        {...attributesOf(control)}
        type="checkbox"
        checked={control.value === true}
        onChange={(event) => control.onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}

export function attributesOf({ id, describedBy, isFaulty }: ControlProps) {
  return { id, "aria-describedby": describedBy, "aria-invalid": isFaulty || undefined };
}
