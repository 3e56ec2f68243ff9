import type { PartialDate } from "../dates/partial-date";
import type { BriefingLanguage } from "./briefing-document";

/** The words of a briefing's language; the domain holds none. */
export interface BriefingWords {
  language: BriefingLanguage;
  /** The message under a key, with its values in place. */
  t(key: string, values?: Record<string, string | number>): string;
  /** As precise as the date is known. */
  date(date: PartialDate): string;
  /** Joined as a sentence joins them. */
  list(items: readonly string[]): string;
  languageName(code: string): string;
}

/** A name in the briefing's language, in English where there is none. */
export function nameIn(names: Record<string, string>, { language }: BriefingWords): string {
  return names[language] ?? names.en ?? "";
}
