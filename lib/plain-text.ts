/** Marks that turn the direction of what follows; they can make a line read as something else. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** A text as one line of visible words: breaks and other controls become spaces, marks of direction go. */
export function oneLine(text: string): string {
  return text.replace(directionMarks, "").replace(controls, " ").replace(/ {2,}/g, " ").trim();
}

const firstLength = 80;

/** The beginning of a text as one line, to tell it from others in a list of choices. */
export function firstWords(text: string): string {
  const line = oneLine(text);
  return line.length > firstLength ? `${line.slice(0, firstLength).trimEnd()}…` : line;
}

/** A text of several lines as somebody's words in a plain mail: each line after a mark, so that none can pass for the mail's own. */
export function quoted(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${oneLine(line)}`.trimEnd())
    .join("\n");
}
