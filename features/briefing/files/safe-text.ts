// XML 1.0 allows no other control characters; halves of pairs are no characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

// What turns the letters after it around: embeddings and overrides, isolates, and the ends of either.
const turning = /[\u202a\u202b\u202d\u202e\u2066-\u2069\u202c]/g;
const [endOfEmbedding, endOfIsolate] = ["\u202c", "\u2069"];

/** A text that every format can hold: what XML forbids shows as a replacement character, so that nothing is lost unseen, and what it turns around ends with it. */
export function safeText(text: string): string {
  return text.replace(forbidden, "\ufffd") + missingEnds(text);
}

/** The ends that a text owes: without them an override would turn what others wrote after it. */
function missingEnds(text: string): string {
  const owed: string[] = [];
  for (const [mark] of text.matchAll(turning)) {
    if (mark === endOfIsolate) {
      const opened = owed.lastIndexOf(endOfIsolate);
      if (opened >= 0) owed.length = opened;
    } else if (mark === endOfEmbedding) {
      if (owed.at(-1) === endOfEmbedding) owed.pop();
    } else owed.push(mark >= "\u2066" ? endOfIsolate : endOfEmbedding);
  }
  return owed.reverse().join("");
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
