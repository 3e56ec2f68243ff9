"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Json } from "@/domain/update/draft";
import { directionOf } from "@/lib/i18n/locales";
import { attributesOf, type ControlProps } from "./controls";

const languages = ["ar", "en", "es", "fr", "ko", "pt", "ru", "zh"] as const;
const translationStatuses = ["machine", "draft", "reviewed"] as const;

interface Translation {
  lang: string;
  text: string;
  status: string;
}

/** A text in the language it is written in, with translations. Nothing in it is nothing said. */
export function TextControl({ isShort, ...control }: ControlProps & { isShort: boolean }) {
  const t = useTranslations("editing");
  const words = useTranslations("translation");
  const locale = useLocale();
  const held = readText(control.value);
  const [chosenLanguage, setChosenLanguage] = useState<string>();
  const lang = held?.lang ?? chosenLanguage ?? locale;
  const text = held?.text ?? "";
  const translations = held?.translations ?? [];
  const say = (next: { lang?: string; text?: string; translations?: Translation[] }) => {
    const said = { lang, text, translations, ...next };
    const isEmpty = said.text === "" && said.translations.length === 0;
    // An object of texts, written field by field: JSON by construction.
    control.onChange(isEmpty ? null : (said as unknown as Json));
  };
  const change = (position: number, part: Partial<Translation>) =>
    say({
      translations: translations.map((each, at) => (at === position ? { ...each, ...part } : each)),
    });
  const latest = useRef<HTMLTextAreaElement>(null);
  const add = (language: string) => {
    const added = { lang: language, text: "", status: "draft" };
    flushSync(() => say({ translations: [...translations, added] }));
    latest.current?.focus();
  };
  const remove = (position: number) => {
    say({ translations: translations.filter((_, at) => at !== position) });
    document.getElementById(control.id)?.focus();
  };
  const missing = [locale, ...languages].find(
    (each) => each !== lang && translations.every((translation) => translation.lang !== each),
  );
  return (
    <div className="max-w-3xl space-y-2">
      <WrittenIn
        lang={lang}
        label={t("language")}
        onLanguage={(next) => {
          setChosenLanguage(next);
          if (held) say({ lang: next });
        }}
      >
        <textarea
          {...attributesOf(control)}
          className="field block w-full"
          rows={isShort ? 1 : rowsFor(text)}
          lang={lang}
          dir={directionOf(lang)}
          value={text}
          onChange={(event) => say({ text: event.target.value })}
        />
      </WrittenIn>
      {translations.map((translation, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a translation has nothing else that lasts; its language is chosen.
        <div key={position} className="border-line border-s-2 ps-3">
          <WrittenIn
            lang={translation.lang}
            label={t("translationLanguage")}
            onLanguage={(next) => change(position, { lang: next })}
            aside={
              <>
                <select
                  aria-label={t("translationStatus")}
                  className="field"
                  value={translation.status}
                  onChange={(event) => change(position, { status: event.target.value })}
                >
                  {translationStatuses.map((status) => (
                    <option key={status} value={status}>
                      {words(status)}
                    </option>
                  ))}
                </select>
                <button type="button" className="button" onClick={() => remove(position)}>
                  {t("removeTranslation")}
                </button>
              </>
            }
          >
            <textarea
              ref={latest}
              aria-label={t("translationText")}
              className="field block w-full"
              rows={isShort ? 1 : rowsFor(translation.text)}
              lang={translation.lang}
              dir={directionOf(translation.lang)}
              value={translation.text}
              onChange={(event) => change(position, { text: event.target.value })}
            />
          </WrittenIn>
        </div>
      ))}
      {held && missing && (
        <button type="button" className="text-link text-sm underline" onClick={() => add(missing)}>
          {t("addTranslation")}
        </button>
      )}
    </div>
  );
}

function WrittenIn({
  lang,
  label,
  onLanguage,
  aside,
  children,
}: {
  lang: string;
  label: string;
  onLanguage(lang: string): void;
  aside?: React.ReactNode;
  children: React.ReactNode;
}) {
  const t = useTranslations("editing.languageName");
  const offered = (languages as readonly string[]).includes(lang)
    ? languages
    : [lang, ...languages];
  return (
    <>
      {children}
      <div className="mt-1 flex flex-wrap items-center gap-2 text-sm">
        <select
          aria-label={label}
          className="field"
          value={lang}
          onChange={(event) => onLanguage(event.target.value)}
        >
          {offered.map((each) => (
            <option key={each} value={each}>
              {t.has(each as "en") ? t(each as "en") : each}
            </option>
          ))}
        </select>
        {aside}
      </div>
    </>
  );
}

function readText(value: Json) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { lang, text, translations } = value;
  if (typeof lang !== "string" || typeof text !== "string") return undefined;
  // A draft holds nothing else there: the server refuses it.
  return { lang, text, translations: (translations ?? []) as unknown as Translation[] };
}

function rowsFor(text: string): number {
  return Math.min(12, Math.max(3, Math.ceil(text.length / 80) + 1));
}
