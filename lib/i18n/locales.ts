export const locales = ["en", "es", "ar"] as const;
export type Locale = (typeof locales)[number];

export const localeNames: Record<Locale, string> = {
  en: "English",
  es: "Español",
  ar: "العربية",
};

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

const rightToLeft = /^(ar|fa|he|ur)\b/;

export type Direction = "ltr" | "rtl";

/** The direction in which a language is written. */
export function directionOf(language: string): Direction {
  return rightToLeft.test(language) ? "rtl" : "ltr";
}

/** Orders texts as a reader of the language expects. */
export function compareIn(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(locale, { numeric: true }).compare;
}

/** A name in the reader's language, in English where there is none. */
export function nameIn(names: Record<string, string>, locale: Locale): string {
  return names[locale] ?? names.en ?? "";
}
