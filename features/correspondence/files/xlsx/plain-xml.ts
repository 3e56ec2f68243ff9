import { maxCellLength, maxXmlDepth } from "../file-limits";
import { refusedFile } from "../refuse-file";
import type { XmlEvents, XmlTag } from "./xml-events";
import { isAt, type XmlName, XmlNames } from "./xml-names";
import { meantBy } from "./xml-references";

const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];
const [quote, ampersand, apostrophe, slash] = [0x22, 0x26, 0x27, 0x2f];
const [less, equals, greater, bracket] = [0x3c, 0x3d, 0x3e, 0x5d];
/** A longer text that is cut out of a piece keeps the whole piece in memory. */
const maxCutLength = 12;
/** To replace the references of a longer text takes more than a moment. */
const maxWrittenLength = 2 * maxCellLength;

/** How many elements one within the other `readWhole` reads at most. */
const wholeDepth = 3;

/** What stands behind the bytes that are read, so that nothing looks further. XML has no place for it. */
export const endMark = 0x00;

const prolog =
  /(?:\xef\xbb\xbf)?(?:<\?xml version=(["'])1\.0\1(?: encoding=(["'])[Uu][Tt][Ff]-8\2)?(?: standalone=(["'])(?:yes|no)\3)?[ \t\r\n]*\?>)?[ \t\r\n]*</y;
/** By the code of a letter, whether it is ASCII and means only itself in a value. */
const isOfValue = Array.from(
  { length: 256 },
  (_, code) => code >= space && code < 0x80 && code !== ampersand && code !== less,
);

/**
 * Reads XML in UTF-8 as programs write it: tags in ASCII, and texts with the references that XML itself has. At whatever
 * is rarer, or wrong, it stops, and `StrictXml` reads on.
 */
export class PlainXml implements XmlTag {
  readonly #events: XmlEvents;
  readonly #tagNames = new XmlNames();
  readonly #open: XmlName[] = [];
  #hasBegun = false;
  /** The attributes of the tag that was met last: their names, and where their values begin and end. */
  readonly #attributeNames = new XmlNames();
  readonly #names: XmlName[] = [];
  readonly #begins: number[] = [];
  readonly #ends: number[] = [];
  #count = 0;
  /** The bytes, a character for each. */
  #text = "";
  /** Whether it stopped at what it cannot read; otherwise there is no more, or it is cut off. */
  isStuck = false;

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  /** Whether the element that holds all others has ended. */
  get isWhole(): boolean {
    return this.#hasBegun && this.#open.length === 0;
  }

  /** What was read, as tags. */
  get begun(): string {
    if (this.isWhole) return "<read/>";
    return this.#open.map(({ written }) => `<${written}>`).join("");
  }

  /** Reads bytes that end with the mark, and gives the place where it stopped. Whether they are UTF-8 is not looked at. */
  read(bytes: Buffer): number {
    this.#text = bytes.toString("latin1");
    let at = 0;
    for (let next = 0; next >= 0; next = this.#readNext(bytes, at)) at = next;
    const end = this.#text[at] === "<" ? ">" : "<";
    this.isStuck = this.#text.includes(end, at);
    return at;
  }

  attribute(name: string): string | undefined {
    for (let at = 0; at < this.#count; at++)
      if (this.#names[at]?.written === name)
        return this.#text.slice(this.#begins[at], this.#ends[at]);
    return undefined;
  }

  attributes(): Readonly<Record<string, string>> {
    const names = this.#names.slice(0, this.#count).map(({ written }) => written);
    return Object.fromEntries(names.map((name) => [name, this.attribute(name) ?? ""]));
  }

  /** Tells what stands at a place, and gives the place behind it; -1 where it cannot be read. */
  #readNext(bytes: Buffer, at: number): number {
    if (this.#open.length === 0) return this.#readBegin(bytes, at);
    if (bytes[at] !== less) return this.#readText(bytes, at);
    if (bytes[at + 1] === slash) return this.#readClosing(bytes, at + 2);
    const end = this.#readWhole(at);
    return end > at ? end : this.#readOpening(bytes, at + 1);
  }

  #readWhole(at: number): number {
    if (this.#open.length + wholeDepth > maxXmlDepth) return at;
    return this.#events.readWhole?.(this.#text, at) ?? at;
  }

  #readBegin(bytes: Buffer, at: number): number {
    prolog.lastIndex = at;
    if (this.#hasBegun || !prolog.test(this.#text)) return -1;
    return this.#readOpening(bytes, prolog.lastIndex);
  }

  #readOpening(bytes: Buffer, begin: number): number {
    const name = this.#tagNames.find(bytes, begin);
    if (name === undefined) return -1;
    const at = this.#readAttributes(bytes, begin + name.bytes.length);
    const isEmpty = bytes[at] === slash;
    if (at < 0 || bytes[isEmpty ? at + 1 : at] !== greater) return -1;
    this.#hasBegun = true;
    if (this.#open.push(name) > maxXmlDepth)
      throw refusedFile("file-workbook", "tags within tags without end");
    this.#events.open(name.local, this);
    if (!isEmpty) return at + 1;
    this.#close(name);
    return at + 2;
  }

  /** The place behind all attributes; what stands there is not looked at. */
  #readAttributes(bytes: Buffer, begin: number): number {
    this.#count = 0;
    for (let at = begin; ; ) {
      const next = endOfSpace(bytes, at);
      const code = bytes[next];
      if (code === greater || code === slash) return next;
      if (next === at) return -1;
      at = this.#readAttribute(bytes, next);
      if (at < 0) return -1;
    }
  }

  #readAttribute(bytes: Buffer, begin: number): number {
    const name = this.#attributeNames.find(bytes, begin);
    if (name === undefined) return -1;
    const at = begin + name.bytes.length;
    const mark = bytes[at + 1] ?? 0;
    if (bytes[at] !== equals || (mark !== quote && mark !== apostrophe)) return -1;
    let end = at + 2;
    for (let code = bytes[end] ?? 0; code !== mark; code = bytes[++end] ?? 0)
      if (!isOfValue[code]) return -1;
    const count = this.#count;
    for (let other = 0; other < count; other++) if (this.#names[other] === name) return -1;
    this.#names[count] = name;
    this.#begins[count] = at + 2;
    this.#ends[count] = end;
    this.#count = count + 1;
    return end + 1;
  }

  #readClosing(bytes: Buffer, begin: number): number {
    const name = this.#open[this.#open.length - 1];
    if (name === undefined || !isAt(bytes, begin, name.bytes)) return -1;
    const at = begin + name.bytes.length;
    if (bytes[at] !== greater) return -1;
    this.#close(name);
    return at + 1;
  }

  #close(name: XmlName): void {
    this.#open.pop();
    this.#events.close(name.local);
  }

  #readText(bytes: Buffer, begin: number): number {
    let at = begin;
    let isAscii = true;
    let isAsMeant = true;
    for (let code = bytes[at] ?? 0; code !== less; code = bytes[++at] ?? 0) {
      if (code > 0x7f) {
        isAscii = false;
        // XML has no place for U+FFFE and U+FFFF.
        if (code === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) > 0xbd) return -1;
      } else if (code > greater) continue;
      else if (code === ampersand || code === carriageReturn) isAsMeant = false;
      else if (code < space && code !== lineFeed && code !== tab) return -1;
      else if (code === greater && bytes[at - 1] === bracket && bytes[at - 2] === bracket)
        return -1;
    }
    if (!isAsMeant && at - begin > maxWrittenLength) return -1;
    const written = this.#cut(bytes, begin, at, isAscii);
    const text = isAsMeant ? written : meantBy(written);
    if (text === undefined) return -1;
    this.#events.text(text);
    return at;
  }

  #cut(bytes: Buffer, begin: number, end: number, isAscii: boolean): string {
    if (!isAscii) return bytes.toString("utf8", begin, end);
    if (end - begin > maxCutLength) return bytes.toString("latin1", begin, end);
    return this.#text.slice(begin, end);
  }
}

function endOfSpace(bytes: Uint8Array, begin: number): number {
  let at = begin;
  for (let code = bytes[at]; isSpace(code); code = bytes[at]) at += 1;
  return at;
}

function isSpace(code: number | undefined): boolean {
  return code === space || code === lineFeed || code === carriageReturn || code === tab;
}
