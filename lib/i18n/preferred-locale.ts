import { type Locale, locales } from "./locales";

/** The language that a browser prefers among those offered, by its `Accept-Language`. */
export function preferredLocale(acceptLanguage: string): Locale {
  const wanted = acceptLanguage
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().split(";q=");
      return { language: tag.toLowerCase().split("-")[0], quality: Number(quality ?? 1) || 0 };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) {
    const locale = locales.find((offered) => offered === language);
    if (locale) return locale;
  }
  return "en";
}
