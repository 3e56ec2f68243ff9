import { useLocale, useTranslations } from "next-intl";
import type { Text } from "@/domain/profile/statement";
import { directionOf } from "@/lib/i18n/locales";

/** A statement in the language it was written in; where a translation into the reader's language exists, that first, with how far it can be trusted. */
export function StatementText({ text }: { text: Text }) {
  const locale = useLocale();
  const t = useTranslations("translation");
  const translation = text.translations.find((entry) => entry.lang === locale);
  if (text.lang === locale || !translation)
    return (
      <span lang={text.lang} dir={directionOf(text.lang)} className="[unicode-bidi:isolate]">
        {text.text}
      </span>
    );
  return (
    <>
      <span lang={translation.lang} dir={directionOf(translation.lang)}>
        {translation.text}
      </span>{" "}
      <small className="text-ink-soft">({t(translation.status)})</small>
      <br />
      <small className="text-ink-soft">
        {t("original")}{" "}
        <span lang={text.lang} dir={directionOf(text.lang)} className="[unicode-bidi:isolate]">
          {text.text}
        </span>
      </small>
    </>
  );
}
