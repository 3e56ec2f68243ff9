import type { Day } from "../dates/partial-date";
import type { Source, Text } from "../profile/statement";
import type { Block, BriefingSection, Run } from "./briefing-document";
import type { BriefingMaterial, CountryMaterial } from "./briefing-material";
import { type BriefingWords, nameIn } from "./briefing-words";
import type { SourceList } from "./source-list";

/** What every section is written with. */
export interface Writing {
  material: BriefingMaterial;
  asOf: Day;
  words: BriefingWords;
  sources: SourceList;
}

/** A section as the rules write it: the paragraphs that they propose, which the preparer may replace, and what follows from the data alone. */
export interface WrittenSection {
  proposal: string[];
  blocks: Block[];
  /** Pages of countries, where the section is made of them. */
  pages?: BriefingSection[];
}

export type SectionWriter = (writing: Writing) => WrittenSection;

/** A piece of text in the document's language. */
export function plain(text: string): Run[] {
  return [{ text }];
}

/** What somebody wrote, in the document's language where there is a translation, with a word on it; otherwise as it was written. */
export function runsOf(
  text: Text,
  sourceIds: readonly string[],
  known: readonly Source[],
  { words, sources }: Writing,
): Run[] {
  const cites = sources.cite(known, sourceIds);
  const translation = text.translations.find(({ lang }) => lang === words.language);
  if (text.lang === words.language || !translation) {
    const language = text.lang === words.language ? {} : { language: text.lang };
    return [{ text: text.text, ...language, cites }];
  }
  const status = words.t(`translation.${translation.status}`);
  return [{ text: translation.text }, { text: ` [${status}]`, cites }];
}

export function nameOf(country: CountryMaterial, { words }: Pick<Writing, "words">): string {
  return nameIn(country.names, words);
}

/** The names of countries by their codes, in a sentence. */
export function namesOf(codes: readonly string[], { material, words }: Writing): string {
  const names = material.countries
    .filter(({ country }) => codes.includes(country))
    .map(({ names }) => nameIn(names, words));
  return words.list(names);
}

/** The statuses of the countries of which anything was known. */
export function statusesOf({ countries }: BriefingMaterial) {
  return countries.flatMap(({ status }) => status ?? []);
}
