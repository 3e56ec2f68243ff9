import { useLocale } from "next-intl";
import { isPartialDate } from "@/domain/dates/partial-date";
import type { DraftEntry, Json, PartName } from "@/domain/update/draft";
import { fieldKindOf } from "@/domain/update/field-kinds";
import { formatDate } from "@/lib/i18n/format-date";
import { useWords } from "./use-words";

const headOfPart: Partial<Record<PartName, string[]>> = {
  stages: ["stage"],
  challenges: ["category", "status"],
  criteria: ["criterion", "value"],
  components: ["component", "value"],
  participation: ["participation"],
  institutions: ["kind"],
};
const textFields = ["text", "happened", "name", "title"];

/** What an entry is called: its chosen words, the beginning of its text, its date; each where it has one. */
export function useEntryTitle() {
  const words = useWords();
  const locale = useLocale();
  return (part: PartName, entry: DraftEntry) => {
    const head = (headOfPart[part] ?? []).flatMap((field) => {
      const kind = fieldKindOf(part, field);
      const value = entry[field];
      return kind?.kind === "choice" && typeof value === "string"
        ? words.value(kind.list, value)
        : [];
    });
    const { date } = entry;
    return {
      head: head.join(": "),
      text: textFields.map((field) => textOf(entry[field], locale)).find((found) => found),
      date: typeof date === "string" && isPartialDate(date) ? formatDate(date, locale) : undefined,
    };
  };
}

/** A text in the reader's language where there is one, else as it was written. */
function textOf(value: Json | undefined, locale: string) {
  if (typeof value === "string") return value === "" ? undefined : { lang: locale, text: value };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { lang, text, translations } = value;
  const translated = Array.isArray(translations)
    ? translations.find((each) => isText(each) && each.lang === locale)
    : undefined;
  if (isText(translated)) return { lang: translated.lang, text: translated.text };
  return typeof lang === "string" && typeof text === "string" ? { lang, text } : undefined;
}

function isText(value: Json | undefined): value is { lang: string; text: string } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "text" in value;
}
