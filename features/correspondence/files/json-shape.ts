import { maxJsonDepth, maxJsonValues } from "./file-limits";
import { refusedFile } from "./refuse-file";

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);

/** Throws for JSON that is nested or split beyond what a table can be, before it is parsed: it takes a hundred times its size in memory. */
export function checkJsonShape(bytes: Uint8Array): void {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) at = endOfString(bytes, at);
    else if (byte === comma) values += 1;
    else if (openings.has(byte)) depth += 1;
    else if (closings.has(byte)) depth -= 1;
    if (depth > maxJsonDepth || values > maxJsonValues)
      throw refusedFile("file-document", `depth ${depth}, values ${values}`);
  }
}

/** The place of the quote that closes; behind the end where none does. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === backslash) at += 1;
    else if (bytes[at] === quote) return at;
  }
  return bytes.length;
}
