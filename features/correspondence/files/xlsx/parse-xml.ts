import { isUtf8 } from "node:buffer";
import { maxBetweenTags } from "../file-limits";
import { refusedFile } from "../refuse-file";
import { endMark, PlainXml } from "./plain-xml";
import { StrictXml } from "./strict-xml";
import type { XmlEvents } from "./xml-events";

/** What is cut off is seldom longer. */
const spareBytes = 4_096;

/** Parses XML in UTF-8, piece by piece; it yields after each piece, so that what was met can be taken. Throws for what is not well-formed, and for any document type. */
export async function* parseXml(
  pieces: AsyncIterable<Uint8Array>,
  events: XmlEvents,
): AsyncGenerator<void> {
  const reader = new XmlReader(events);
  for await (const piece of pieces) {
    reader.write(piece);
    yield;
  }
  reader.end();
}

/** Parses the whole of a small part. */
export async function parseWhole(pieces: AsyncIterable<Uint8Array>, events: Partial<XmlEvents>) {
  const nothing = () => {};
  const { open = nothing, text = nothing, close = nothing } = events;
  for await (const _ of parseXml(pieces, { open, text, close }));
}

class XmlReader {
  readonly #events: XmlEvents;
  readonly #plain: PlainXml;
  #strict: StrictXml | undefined;
  /** Begins with what was cut off by the end of a piece. Kept from piece to piece, so that little is thrown away. */
  #bytes = Buffer.alloc(0);
  #length = 0;

  constructor(events: XmlEvents) {
    this.#events = events;
    this.#plain = new PlainXml(events);
  }

  write(piece: Uint8Array): void {
    if (this.#strict) this.#strict.write(piece);
    else this.#readPlainly(piece);
  }

  end(): void {
    if (!this.#strict && this.#plain.isWhole && this.#length === 0) return;
    (this.#strict ?? this.#readStrictly()).end();
  }

  #readPlainly(piece: Uint8Array): void {
    this.#add(piece);
    const place = this.#plain.read(this.#bytes.subarray(0, this.#length + 1));
    if (!isUtf8(this.#bytes.subarray(0, place))) throw refusedFile("file-workbook", "no UTF-8");
    this.#bytes.copyWithin(0, place, this.#length);
    this.#length -= place;
    if (this.#plain.isStuck) this.#readStrictly();
    else if (this.#length > maxBetweenTags) throw refusedFile("file-cell", "a part without tags");
  }

  #add(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    if (this.#bytes.length <= length)
      this.#bytes = Buffer.concat([this.#bytes.subarray(0, this.#length)], length + spareBytes);
    this.#bytes.set(piece, this.#length);
    this.#bytes[length] = endMark;
    this.#length = length;
  }

  #readStrictly(): StrictXml {
    this.#strict = new StrictXml(this.#events, this.#plain.begun);
    this.#strict.write(this.#bytes.subarray(0, this.#length));
    return this.#strict;
  }
}
