// XML 1.0 allows no other control characters; halves of pairs are no characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text that every format can hold: what XML forbids shows as a replacement character, so that nothing is lost unseen. */
export function safeText(text: string): string {
  return text.replace(forbidden, "\ufffd");
}

/** The text inside markup. */
export function escapeXml(text: string): string {
  return safeText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
