import type { Locale } from "./i18n/locales";

/** What was entered in a form, as a text in the language of its page; browsers send the ends of lines as CR LF. */
export function writtenText(lang: Locale, text: string | null | undefined) {
  return { lang, text: (text ?? "").replaceAll("\r\n", "\n"), translations: [] };
}
