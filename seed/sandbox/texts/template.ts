import type { Text } from "@/domain/profile/statement";
import type { Random } from "../random";

export type TextLanguage = "en" | "es" | "fr" | "ar" | "ko";

/** A sentence with places for `{country}`, `{year}`, `{part}` and `{whole}`, in English and some other languages. */
export type Template = { en: string } & Partial<Record<Exclude<TextLanguage, "en">, string>>;

export interface Filling {
  names: { en: string; es: string; ar: string };
  year: string;
  part: number;
  whole: number;
}

/** The sentence in the country's language with an English translation, or in English where it has none or the country chose so. */
export function textOf(
  template: Template,
  language: TextLanguage,
  filling: Filling,
  random: Random,
): Text {
  const english = fill(template.en, "en", filling);
  const original = template[language];
  if (language !== "en" && original !== undefined && random.chance(0.7))
    return {
      lang: language,
      text: fill(original, language, filling),
      translations: [{ lang: "en", text: english, status: random.pick(translationStatuses) }],
    };
  const isTranslated = template.es !== undefined && random.chance(0.15);
  return {
    lang: "en",
    text: english,
    translations: isTranslated
      ? [{ lang: "es", text: fill(template.es ?? "", "es", filling), status: "machine" }]
      : [],
  };
}

const translationStatuses = ["machine", "draft", "reviewed"] as const;

function fill(sentence: string, language: TextLanguage, filling: Filling): string {
  const { names, year, part, whole } = filling;
  const name = language === "es" ? names.es : language === "ar" ? names.ar : names.en;
  return sentence
    .replaceAll("{country}", name)
    .replaceAll("{year}", year)
    .replaceAll("{part}", String(part))
    .replaceAll("{whole}", String(whole));
}
