import { foldText } from "./fold-text";

/** A stretch of a text; `isMatch` when it is a word that the search found. */
export interface TextPart {
  text: string;
  isMatch: boolean;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** The text in stretches, with the words that begin with one of the folded search words apart. Joined, the stretches are the text. */
export function highlight(text: string, words: readonly string[]): TextPart[] {
  const parts: TextPart[] = [];
  let plain = "";
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match;
    const folded = foldText(word);
    plain += text.slice(end, match.index);
    end = match.index + word.length;
    if (words.some((wanted) => folded.startsWith(wanted))) {
      if (plain !== "") parts.push({ text: plain, isMatch: false });
      parts.push({ text: word, isMatch: true });
      plain = "";
    } else plain += word;
  }
  plain += text.slice(end);
  if (plain !== "") parts.push({ text: plain, isMatch: false });
  return parts;
}
