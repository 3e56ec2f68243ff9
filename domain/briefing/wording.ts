import type { SectionName, StatementOf } from "../profile/profile";
import type { Text } from "../profile/statement";
import type { BriefingWords } from "./briefing-words";

type Entry = StatementOf<SectionName>;

/** What a statement says in a line: its value in the field's words, then its text as the briefing shows texts. */
export function wordingOf(entry: Entry, words: BriefingWords): string {
  const text = textOf(entry);
  return [saidBy(entry, words), text && inLanguage(text, words)].filter(Boolean).join(": ");
}

/** A text in the briefing's language, as it was written where there is no translation. */
export function inLanguage(text: Text, { language }: BriefingWords): string {
  return text.translations.find(({ lang }) => lang === language)?.text ?? text.text;
}

function textOf(entry: Entry): Text | null {
  if ("happened" in entry) return entry.happened;
  if ("name" in entry) return entry.name;
  return "text" in entry ? entry.text : null;
}

function saidBy(entry: Entry, { t }: BriefingWords): string {
  if ("criterion" in entry)
    return `${entry.criterion} ${t(`criterion.${entry.criterion.replace(".", "_")}`)} (${t(`criterionValue.${entry.value}`)})`;
  if ("component" in entry)
    return `${t(`component.${entry.component}`)} (${t(`componentValue.${entry.value}`)})`;
  if ("category" in entry)
    return `${t(`category.${entry.category}`)} (${t(`challengeStatus.${entry.status}`)})`;
  if ("participation" in entry) return t(`participation.${entry.participation}`);
  if ("relationToStandard" in entry) return t(`stage.${entry.stage}`);
  return "";
}
