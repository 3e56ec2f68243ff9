import { useLocale, useTranslations } from "next-intl";

/** Says to readers of a language that has no official names here in which they read them. */
export function NamesNote() {
  const t = useTranslations("classification");
  const locale = useLocale();
  if (locale === "en" || locale === "es") return null;
  return <p className="text-ink-soft max-w-3xl">{t("namesInEnglish")}</p>;
}
