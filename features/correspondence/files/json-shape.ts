import { maxJsonDepth, maxJsonFields, maxJsonValues } from "./file-limits";
import { refusedFile } from "./refuse-file";

const [quote, backslash, comma, openArray, openObject] = [0x22, 0x5c, 0x2c, 0x5b, 0x7b];
const closings = new Set([0x5d, 0x7d]);

/** Throws for JSON that is nested, or has values or fields, beyond what a table can: before it is parsed, which takes many times its size in memory. */
export function checkJsonShape(bytes: Uint8Array): void {
  /** For each that is open: how many fields an object has, or -Infinity for an array. */
  const open: number[] = [];
  let values = 1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) at = endOfString(bytes, at);
    else if (byte === openObject) open.push(1);
    else if (byte === openArray) open.push(Number.NEGATIVE_INFINITY);
    else if (closings.has(byte)) open.pop();
    else if (byte === comma) {
      values += 1;
      const fields = (open.pop() ?? 0) + 1;
      if (fields > maxJsonFields) throw refusedFile("file-document", "an object without end");
      open.push(fields);
    }
    if (open.length > maxJsonDepth || values > maxJsonValues)
      throw refusedFile("file-document", `depth ${open.length}, values ${values}`);
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
