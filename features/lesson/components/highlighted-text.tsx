import { useLocale, useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import type { Text } from "@/domain/profile/statement";
import { highlight } from "@/domain/search/highlight";
import { directionOf } from "@/lib/i18n/locales";

/** A statement with the words that a search found marked, in its translation into the reader's language and in the original. */
export function HighlightedText({ text, words }: { text: Text; words: readonly string[] }) {
  const locale = useLocale();
  const t = useTranslations("translation");
  if (words.length === 0) return <StatementText text={text} />;
  const translation =
    text.lang === locale ? undefined : text.translations.find((entry) => entry.lang === locale);
  const original = <Marked lang={text.lang} text={text.text} words={words} />;
  if (!translation) return original;
  return (
    <>
      <Marked lang={translation.lang} text={translation.text} words={words} />{" "}
      <small className="text-ink-soft">({t(translation.status)})</small>
      <br />
      <small className="text-ink-soft">
        {t("original")} {original}
      </small>
    </>
  );
}

function Marked({ lang, text, words }: { lang: string; text: string; words: readonly string[] }) {
  let at = 0;
  const parts = highlight(text, words).map((part) => {
    const start = at;
    at += part.text.length;
    return { ...part, start };
  });
  return (
    <span lang={lang} dir={directionOf(lang)} className="[unicode-bidi:isolate]">
      {parts.map((part) =>
        part.isMatch ? (
          <mark
            key={part.start}
            className="bg-notice text-ink decoration-notice-line underline decoration-2"
          >
            {part.text}
          </mark>
        ) : (
          <span key={part.start}>{part.text}</span>
        ),
      )}
    </span>
  );
}
