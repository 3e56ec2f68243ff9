import type { TableBlock } from "@/domain/briefing/briefing-document";

/** Letters beyond which a word may break, and a text takes no more width. */
const longestWord = 24;
const longestText = 200;

/** The share of a table's width that each column takes: by the longest of its texts, and at least what its longest word needs. */
export function columnShares({ columns, rows }: TableBlock): number[] {
  return columns.map(({ label }, at) => {
    let [text, word] = [Math.max(label.length, 8), wordIn(label)];
    for (const row of rows) {
      const shown = (row[at]?.runs ?? []).map((run) => run.text).join("");
      text = Math.max(text, Math.min(longestText, shown.length));
      word = Math.max(word, wordIn(shown));
    }
    return Math.max(word + 2, 2.4 * Math.sqrt(text));
  });
}

/** The length of the longest word. */
function wordIn(text: string): number {
  const words = text.slice(0, longestText).split(/\s+/);
  return Math.min(longestWord, Math.max(...words.map((word) => word.length)));
}
