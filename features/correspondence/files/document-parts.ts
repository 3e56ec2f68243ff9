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
  const scan = new DocumentScan(bytes);
  for (let end = turnBytes; end < bytes.length; end += turnBytes) {
    scan.readTo(end);
    await nextTurn();
  }
  scan.readTo(bytes.length);
  const [place, other] = scan.found;
  if (!place || other) throw refusedFile("file-document", `${scan.found.length} lists of offences`);
  return place;
}

class DocumentScan {
  readonly found: Place[] = [];
  readonly #bytes: Uint8Array;
  /** For each that is open: how many fields an object has, or -Infinity for an array. */
  readonly #open: number[] = [];
  #at = 0;
  #values = 1;
  /** Where the list that is open began; 0 for none. */
  #start = 0;
  #isKey = false;
  #isNamed = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  readTo(end: number): void {
    const bytes = this.#bytes;
    let at = this.#at;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === quote) at = this.#readString(at);
      else if (byte === comma) this.#readComma();
      else if (byte === openObject || byte === openArray) this.#readOpening(byte, at);
      else if (isClosing(byte)) this.#readClosing(at);
      else if (byte === colon && this.#open.length === 1) this.#isNamed = this.#isKey;
    }
    this.#at = at;
  }

  #readString(at: number): number {
    const end = endOfString(this.#bytes, at);
    if (this.#open.length === 1) this.#isKey = isSame(this.#bytes.subarray(at, end + 1), key);
    return end;
  }

  #readComma(): void {
    const open = this.#open;
    const fields = (open.pop() ?? 0) + 1;
    open.push(fields);
    this.#values += 1;
    if (open.length === 1) this.#isNamed = false;
    if (fields > maxJsonFields) throw refusedFile("file-document", "an object without end");
    if (this.#values > maxJsonValues) throw refusedFile("file-document", "values without end");
  }

  #readOpening(byte: number, at: number): void {
    if (this.#open.length === 1 && this.#isNamed && byte === openArray) this.#start = at + 1;
    const depth = this.#open.push(byte === openObject ? 1 : Number.NEGATIVE_INFINITY);
    if (depth > maxJsonDepth) throw refusedFile("file-document", "nested without end");
  }

  #readClosing(at: number): void {
    this.#open.pop();
    if (this.#open.length !== 1) return;
    if (this.#start > 0) this.found.push({ start: this.#start, end: at });
    this.#start = 0;
  }
}

/** The values between the brackets, each as its text stands. */
export function* valuesAt(bytes: Uint8Array, { start, end }: Place): Generator<Uint8Array> {
  let from = start;
  for (let to = endOfValue(bytes, from, end); to < end; to = endOfValue(bytes, from, end)) {
    yield bytes.subarray(from, to);
    from = to + 1;
  }
  const last = bytes.subarray(from, end);
  if (from > start || last.some((byte) => byte > 0x20)) yield last;
}

/** The place of the comma behind a value, or the end. */
function endOfValue(bytes: Uint8Array, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) at = endOfString(bytes, at);
    else if (byte === openObject || byte === openArray) depth += 1;
    else if (isClosing(byte)) depth -= 1;
    else if (byte === comma && depth === 0) return at;
  }
  return end;
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
