import { maxCellLength } from "../file-limits";
import { refusedFile } from "../refuse-file";

/** The text of a cell, which comes in parts, with one more. Throws for more than a cell holds, if each character were escaped. */
export function moreOfCell(text: string, part: string): string {
  const more = text + part;
  if (more.length > 7 * maxCellLength) throw refusedFile("file-cell");
  return more;
}

/** Characters that XML cannot hold are written by their number: `_x000D_`; so is a `_` before what looks like one. */
export function unescapeCell(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

// XML 1.0 forbids these; a carriage return would come back as a line feed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** The text as a cell can hold it: `unescapeCell` gives it back. */
export function escapeCell(text: string): string {
  return text.replace(
    unwritable,
    (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
