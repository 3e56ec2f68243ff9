/** The text as search compares it: lower case, without accents or vowel marks, compatibility forms made plain. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** The words of a search, folded, in their order; each is looked for as the beginning of a word. */
export function searchWords(query: string): string[] {
  return foldText(query).match(/[\p{L}\p{N}]+/gu) ?? [];
}
