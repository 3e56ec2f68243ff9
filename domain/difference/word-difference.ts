import { diffArrays } from "diff";

/** A run of words that stands in both texts, or in one of them. */
export interface WordRun {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Beyond this many words the texts have nothing to do with each other, and comparing them is slow. */
const maxEditLength = 2_000;

/** Two texts of one language word by word; words as the language has them, also where no space divides them. Both can be read back from the runs. */
export function wordDifference(before: string, after: string, language: string): WordRun[] {
  const segmenter = segmenterOf(language);
  const wordsOf = (text: string) => Array.from(segmenter.segment(text), (word) => word.segment);
  const runs = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength });
  if (!runs)
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  return runs.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

function segmenterOf(language: string): Intl.Segmenter {
  // What somebody has begun to type as a language is none yet.
  const [known] = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.exec(language) ?? [];
  return new Intl.Segmenter(known, { granularity: "word" });
}
