import { setImmediate as nextTurn } from "node:timers/promises";
import { maxJsonDepth, maxJsonFields, maxJsonValues } from "./file-limits";
import { refusedFile } from "./refuse-file";

const [quote, backslash, comma, colon, openArray, openObject] = [
  ...[0x22, 0x5c, 0x2c, 0x3a, 0x5b, 0x7b],
];
const isClosing = (byte: number) => byte === 0x5d || byte === 0x7d;
const key = new TextEncoder().encode('"offences"');
/** Bytes between two turns of others: some milliseconds. */
const turnBytes = 1_000_000;

/** From the byte after the bracket that opens to the one that closes. */
interface Place {
  start: number;
  end: number;
}

/**
 * Where the offences of a document stand, so that they can be parsed one by one: parsed at once they take many times
 * their size in memory, and nobody is served meanwhile. Throws for a document without them or with two lists of them,
 * and for JSON that is nested, or has values or fields, beyond what a table can. Whether the rest is JSON is not said.
 */
export async function findOffences(bytes: Uint8Array): Promise<Place> {
  /** For each that is open: how many fields an object has, or -Infinity for an array. */
  const open: number[] = [];
  const found: Place[] = [];
  let [values, start, turn] = [1, 0, turnBytes];
  let [isKey, isNamed] = [false, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const isTop = open.length === 1;
    if (byte === quote) {
      const end = endOfString(bytes, at);
      if (isTop) isKey = isSame(bytes.subarray(at, end + 1), key);
      at = end;
    } else if (byte === openObject || byte === openArray) {
      if (isTop && isNamed && byte === openArray) start = at + 1;
      open.push(byte === openObject ? 1 : Number.NEGATIVE_INFINITY);
    } else if (isClosing(byte)) {
      open.pop();
      if (start > 0 && open.length === 1) found.push({ start, end: at });
      if (open.length === 1) start = 0;
    } else if (byte === colon && isTop) isNamed = isKey;
    else if (byte === comma) {
      values += 1;
      if (isTop) isNamed = false;
      const fields = (open.pop() ?? 0) + 1;
      if (fields > maxJsonFields) throw refusedFile("file-document", "an object without end");
      open.push(fields);
    }
    if (open.length > maxJsonDepth || values > maxJsonValues)
      throw refusedFile("file-document", `depth ${open.length}, values ${values}`);
    if (at < turn) continue;
    turn = at + turnBytes;
    await nextTurn();
  }
  const [place, other] = found;
  if (!place || other) throw refusedFile("file-document", `${found.length} lists of offences`);
  return place;
}

/** The values between the brackets, each as its text stands. */
export function* valuesAt(bytes: Uint8Array, { start, end }: Place): Generator<Uint8Array> {
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) at = endOfString(bytes, at);
    else if (byte === openObject || byte === openArray) depth += 1;
    else if (isClosing(byte)) depth -= 1;
    else if (byte === comma && depth === 0) {
      yield bytes.subarray(from, at);
      from = at + 1;
    }
  }
  const last = bytes.subarray(from, end);
  if (from > start || last.some((byte) => byte > 0x20)) yield last;
}

/** The place of the quote that closes; behind the end where none does. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === backslash) at += 1;
    else if (bytes[at] === quote) return at;
  }
  return bytes.length;
}

function isSame(bytes: Uint8Array, others: Uint8Array): boolean {
  return bytes.length === others.length && bytes.every((byte, at) => byte === others[at]);
}
