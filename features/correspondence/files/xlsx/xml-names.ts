import { localName } from "./xml-events";

/** A name in ASCII. */
export interface XmlName {
  written: string;
  local: string;
  bytes: Uint8Array;
}

/** Honest parts have some dozens. */
const maxNames = 500;

const isFirst = lettersOf(/[A-Za-z_:]/);
const isLetter = lettersOf(/[-A-Za-z0-9_:.]/);

/** The names that were met. To compare one with the last that began alike is quicker than to cut it out. */
export class XmlNames {
  readonly #names = new Map<string, XmlName>();
  readonly #lastByFirst: (XmlName | undefined)[] = isFirst.map(() => undefined);

  /** The name that begins at a place. Undefined where none does, or one too many. */
  find(bytes: Buffer, at: number): XmlName | undefined {
    const first = bytes[at] ?? 0;
    const last = this.#lastByFirst[first];
    if (last && isAt(bytes, at, last.bytes) && !isLetter[bytes[at + last.bytes.length] ?? 0])
      return last;
    if (!isFirst[first]) return undefined;
    let end = at + 1;
    while (isLetter[bytes[end] ?? 0]) end += 1;
    const written = bytes.toString("latin1", at, end);
    const name = this.#names.get(written) ?? this.#add(written);
    this.#lastByFirst[first] = name;
    return name;
  }

  #add(written: string): XmlName | undefined {
    if (this.#names.size === maxNames) return undefined;
    const bytes = Uint8Array.from(Buffer.from(written));
    const name = { written: asKey(written), local: asKey(localName(written)), bytes };
    this.#names.set(written, name);
    return name;
  }
}

/** The same text as V8 keeps the names of fields, which are compared by their place in memory. */
function asKey(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}

export function isAt(bytes: Uint8Array, begin: number, wanted: Uint8Array): boolean {
  for (let at = 0; at < wanted.length; at++) if (bytes[begin + at] !== wanted[at]) return false;
  return true;
}

/** By the code of a letter, whether it is one of these. */
function lettersOf(these: RegExp): boolean[] {
  return Array.from({ length: 256 }, (_, code) => these.test(String.fromCharCode(code)));
}
