import MiniSearch from "minisearch";
import { foldText, searchWords } from "../search/fold-text";
import type { Category } from "./category";
import type { Classification, IndexTerm } from "./classification";

/** A category that a search found, with those of its index terms that match. */
export interface CategoryMatch {
  category: Category;
  terms: string[];
}

export interface FoundCategories {
  /** The best match first; for a code, that of the code, then those below it in order. */
  categories: CategoryMatch[];
  /** Index terms that match, but whose printed code the version does not have. */
  strays: IndexTerm[];
  /** The code that was asked for, where it is a known misprint; the category that is meant is among those found. */
  misprint: string | null;
}

/** Finds categories of one version; made once, and asked often. */
export type CategorySearch = (query: string) => FoundCategories;

interface Entry {
  text: string;
  /** The codes by which a name is found, also without their leading zero; empty for a term. */
  codes: string;
  code: string;
  term: string | null;
}

/** Words that say nothing of an offence, in the two languages of the names. */
export const emptyWords: ReadonlySet<string> = new Set(
  "a an and by for in of on or the to with de del el en la las los o para por que u un una y".split(
    " ",
  ),
);

const wholeTextBoost = 3;
const nameBoost = 1.3;

/**
 * Searches by code, official name in both languages, and index term. Accents do not matter, the beginning of a word is
 * enough, and in a longer word a letter or two may be wrong. Every word must occur; only where nothing has them all
 * comes what has some, the most first.
 */
export function buildCategorySearch(classification: Classification): CategorySearch {
  const index = new MiniSearch<Entry & { id: number }>({
    fields: ["text", "codes"],
    storeFields: ["text", "code", "term"],
    tokenize: searchWords,
    processTerm: (word) => (emptyWords.has(word) ? null : word),
  });
  index.addAll(entriesOf(classification).map((entry, id) => ({ ...entry, id })));

  function searchByWords(query: string): Entry[] {
    const folded = foldText(query).trim();
    const options = {
      prefix: true,
      fuzzy: (word: string) => (word.length < 4 || /\d/.test(word) ? false : 0.2),
      boostDocument: (_id: unknown, _word: string, stored: unknown) => {
        const { text, term } = stored as Entry;
        return (term === null ? nameBoost : 1) * (foldText(text) === folded ? wholeTextBoost : 1);
      },
    };
    const all = index.search(query, { ...options, combineWith: "AND" });
    return (all.length > 0 ? all : index.search(query, options)) as unknown as Entry[];
  }

  return (query) => {
    const code = query.trim();
    if (/^\d+$/.test(code)) return searchByCode(classification, code);
    const matches = new Map<string, CategoryMatch>();
    const strays: IndexTerm[] = [];
    for (const entry of searchByWords(query)) {
      const category = classification.byCode.get(entry.code);
      if (category) {
        const match = matches.get(entry.code) ?? { category, terms: [] };
        if (entry.term !== null) match.terms.push(entry.term);
        matches.set(entry.code, match);
      } else if (entry.term !== null) strays.push({ term: entry.term, code: entry.code });
    }
    return { categories: [...matches.values()], strays, misprint: null };
  };
}

function searchByCode(classification: Classification, code: string): FoundCategories {
  const { categories, terms, byCode, misprints } = classification;
  const meant = misprints[code];
  const wanted = meant ?? code;
  const asWritten = categories.filter((category) => category.code.startsWith(wanted));
  const asNumber = categories.filter((category) => category.code.startsWith(`0${wanted}`));
  return {
    categories: [...asWritten, ...asNumber].map((category) => ({ category, terms: [] })),
    strays: byCode.has(code) ? [] : terms.filter((term) => term.code === code),
    misprint: meant === undefined ? null : code,
  };
}

/** A code as it is, and as a spreadsheet leaves it that takes it for a number. */
function spellings(code: string): string[] {
  return code.startsWith("0") ? [code, code.slice(1)] : [code];
}

function entriesOf({ categories, terms }: Classification): Entry[] {
  const names = categories.flatMap(({ code, names: { en, es } }) =>
    [en, es].map((text) => ({ text, codes: spellings(code).join(" "), code, term: null })),
  );
  return [...names, ...terms.map(({ term, code }) => ({ text: term, codes: "", code, term }))];
}
