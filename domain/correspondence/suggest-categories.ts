import type { Category } from "../classification/category";
import { emptyWords } from "../classification/category-search";
import type { Classification } from "../classification/classification";
import { compareCodes } from "../classification/compare-codes";
import { searchWords } from "../search/fold-text";

/** Why a category is suggested. */
export type SuggestionReason =
  /** The version of the table that was published before tied the offence of this code to it. */
  | { kind: "earlier" }
  /** The published table of a country (alpha-3) tied an offence of a like name to it. */
  | { kind: "country"; country: string; offence: string; language: string }
  /** Its official name is like that of the offence. */
  | { kind: "name"; name: string; language: "en" | "es" }
  /** A term that the alphabetical index gives for it is like the name of the offence. */
  | { kind: "term"; term: string };

export interface CategorySuggestion {
  category: Category;
  /** At least one. */
  reasons: SuggestionReason[];
}

/** An offence that a published table ties to categories. */
export interface PeerOffence {
  /** Alpha-3 code of the country whose table it is. */
  country: string;
  name: string;
  language: string;
  /** Codes of categories. */
  categories: readonly string[];
}

export interface SuggestionMaterial {
  /** The name of the offence, in any language. */
  name: string;
  peers: readonly PeerOffence[];
  /** Codes of the categories that the version before tied it to. */
  earlier: readonly string[];
}

/** Suggests categories of one version, the likeliest first; made once, and asked often. */
export type Suggester = (material: SuggestionMaterial) => CategorySuggestion[];

/** As many as there are keys with a number. */
const maxSuggestions = 9;

const leastLikeness = { text: 0.3, country: 0.45 };
/** What the table said before outweighs what several countries say, and they what the words say. */
const weights = { earlier: 4, countriesAtMost: 2 };
const termsAtMost = 2;

interface Entry {
  code: string;
  reason: SuggestionReason;
  keys: readonly string[];
}

/**
 * Suggests by what the version before said, by what published tables made of offences of like name, and by the names
 * of categories in both languages and the index terms. Words count the more the fewer names and terms have them. Codes
 * that the version does not have are passed over.
 */
export function buildSuggester(classification: Classification): Suggester {
  const entries = entriesOf(classification);
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of entry.keys) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  const weigh = (keys: readonly string[]) =>
    keys.reduce(
      (sum, key) => sum + Math.log(1 + entries.length / (1 + (byKey.get(key)?.length ?? 0))),
      0,
    );
  /** 0 for no word in common, 1 for the same words. */
  const likeness = (some: readonly string[], others: readonly string[]) => {
    const shared = some.filter((key) => others.includes(key));
    return shared.length === 0 ? 0 : (2 * weigh(shared)) / (weigh(some) + weigh(others));
  };

  return ({ name, peers, earlier }) => {
    const keys = likenessKeys(name);
    const found = new Map<string, { score: number; reasons: SuggestionReason[] }>();
    const add = (code: string, score: number, reasons: readonly SuggestionReason[]) => {
      const held = found.get(code) ?? { score: 0, reasons: [] };
      found.set(code, { score: held.score + score, reasons: [...held.reasons, ...reasons] });
    };
    for (const code of new Set(earlier)) add(code, weights.earlier, [{ kind: "earlier" }]);
    for (const [code, like] of likePeers(peers, (other) => likeness(keys, likenessKeys(other))))
      add(
        code,
        Math.min(
          weights.countriesAtMost,
          like.reduce((sum, each) => sum + each.likeness, 0),
        ),
        like.map(({ peer: { country, name: offence, language } }) => ({
          kind: "country",
          country,
          offence,
          language,
        })),
      );
    const touched = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    for (const [code, like] of likeEntries(touched, (entry) => likeness(keys, entry.keys)))
      add(
        code,
        like[0]?.likeness ?? 0,
        like.map(({ entry }) => entry.reason),
      );
    return [...found]
      .flatMap(([code, { score, reasons }]) => {
        const category = classification.byCode.get(code);
        return category ? [{ category, score, reasons }] : [];
      })
      .sort((a, b) => b.score - a.score || compareCodes(a.category.code, b.category.code))
      .slice(0, maxSuggestions)
      .map(({ category, reasons }) => ({ category, reasons }));
  };
}

/**
 * What the words of a name are compared by: folded, without those that say nothing, without plural, and no longer than
 * what "homicide", "homicidal" and "homicidio" have in common.
 */
export function likenessKeys(name: string): string[] {
  const words = searchWords(name).filter((word) => !emptyWords.has(word));
  return [...new Set(words.map((word) => singular(word).slice(0, 7)))];
}

function singular(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");
}

/** By category the likest offence of each country, the likest first. */
function likePeers(peers: readonly PeerOffence[], likenessTo: (name: string) => number) {
  const byCategory = new Map<string, { peer: PeerOffence; likeness: number }[]>();
  const like = peers
    .map((peer) => ({ peer, likeness: likenessTo(peer.name) }))
    .filter(({ likeness }) => likeness >= leastLikeness.country)
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        order(a.peer.country, b.peer.country) ||
        order(a.peer.name, b.peer.name),
    );
  for (const each of like)
    for (const code of new Set(each.peer.categories)) {
      const held = byCategory.get(code) ?? [];
      if (held.some(({ peer }) => peer.country === each.peer.country)) continue;
      byCategory.set(code, [...held, each]);
    }
  return byCategory;
}

/** By category its likest name and terms, the likest first. */
function likeEntries(entries: ReadonlySet<Entry>, likenessTo: (entry: Entry) => number) {
  const byCategory = new Map<string, { entry: Entry; likeness: number }[]>();
  const like = [...entries]
    .map((entry) => ({ entry, likeness: likenessTo(entry) }))
    .filter(({ likeness }) => likeness >= leastLikeness.text)
    .sort((a, b) => b.likeness - a.likeness);
  for (const each of like) {
    const held = byCategory.get(each.entry.code) ?? [];
    const alike = held.filter(({ entry }) => entry.reason.kind === each.entry.reason.kind);
    if (alike.length < (each.entry.reason.kind === "name" ? 1 : termsAtMost))
      byCategory.set(each.entry.code, [...held, each]);
  }
  return byCategory;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function entriesOf({ categories, terms }: Classification): Entry[] {
  const named = categories.flatMap(({ code, names }) =>
    (["en", "es"] as const).map((language) => ({
      ...{ code, keys: likenessKeys(names[language]) },
      reason: { kind: "name" as const, name: names[language], language },
    })),
  );
  const indexed = terms.map(({ term, code }) => ({
    ...{ code, keys: likenessKeys(term) },
    reason: { kind: "term" as const, term },
  }));
  return [...named, ...indexed];
}
