import type { Source } from "../profile/statement";
import type { CitedSource } from "./briefing-document";
import type { BriefingWords } from "./briefing-words";

/** The sources of a briefing, numbered in the order in which they are first cited. */
export class SourceList {
  readonly cited: CitedSource[] = [];
  readonly #words: BriefingWords;
  readonly #positions = new Map<string, number>();

  constructor(words: BriefingWords) {
    this.#words = words;
  }

  /** The positions of the sources that a statement cites. A source that is gone is cited as withdrawn: the statement stays, and its reader is told. */
  cite(sources: readonly Source[], ids: readonly string[]): number[] {
    return ids.map((id) => {
      const cited = this.#asCited(sources.find((source) => source.id === id));
      const key = JSON.stringify(cited);
      const known = this.#positions.get(key);
      if (known !== undefined) return known;
      this.#positions.set(key, this.cited.length);
      return this.cited.push(cited) - 1;
    });
  }

  #asCited(source: Source | undefined): CitedSource {
    const { t, date } = this.#words;
    if (!source) return { text: t("briefingText.sourceWithdrawn"), url: null };
    const { publisher, title, note } = source;
    const day = source.date === null ? t("briefingText.undated") : date(source.date);
    const text = t("briefingText.source", { publisher, title, date: day });
    return { text: note ? `${text} ${note}` : text, url: source.url };
  }
}
