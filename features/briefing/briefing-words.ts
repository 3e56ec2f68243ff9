import { createTranslator } from "use-intl/core";
import type { BriefingLanguage } from "@/domain/briefing/briefing-document";
import type { BriefingWords } from "@/domain/briefing/briefing-words";
import { formatDate } from "@/lib/i18n/format-date";
import { formatList } from "@/lib/i18n/format-list";
import { languageName } from "@/lib/i18n/language-name";

/** The words of a briefing: those of the pages, in its language. A missing message is an error, never a gap in a document. */
export async function loadBriefingWords(language: BriefingLanguage): Promise<BriefingWords> {
  const { default: messages } = await import(`../../messages/${language}.json`);
  const translate = createTranslator({
    ...{ locale: language, messages, timeZone: "UTC" },
    onError: (error) => {
      throw error;
    },
  }) as (key: string, values?: Record<string, string | number>) => string;
  return {
    language,
    t: translate,
    date: (date) => formatDate(date, language),
    list: (items) => formatList(items, language),
    languageName: (code) => languageName(code, language),
  };
}
