import { SaxesParser } from "saxes";
import { maxBetweenTags, maxXmlDepth } from "../file-limits";
import { refusedFile } from "../refuse-file";
import { localName, type XmlEvents } from "./xml-events";

/**
 * Reads any XML, piece by piece. What others have read of it is `begun`: tags, of which nothing is told. Throws for
 * what is not well-formed, and for any document type: it could name files and entities.
 */
export class StrictXml {
  readonly #parser = new SaxesParser<{ position: false; xmlns: false }>({
    position: false,
    xmlns: false,
  });
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  #sinceTag = 0;
  #depth = 0;

  constructor(events: XmlEvents, begun: string) {
    const parser = this.#parser;
    parser.on("error", (error) => {
      throw refusedFile("file-workbook", error.message);
    });
    parser.on("doctype", () => {
      throw refusedFile("file-workbook", "a document type");
    });
    let isTold = false;
    parser.on("opentag", ({ name, attributes }) => {
      this.#passTag(1);
      const tag = { attribute: (of: string) => attributes[of], attributes: () => attributes };
      if (isTold) events.open(localName(name), tag);
    });
    parser.on("closetag", ({ name }) => {
      this.#passTag(-1);
      if (isTold) events.close(localName(name));
    });
    const tellText = (text: string) => {
      if (this.#depth > 0) events.text(text);
    };
    parser.on("text", tellText);
    parser.on("cdata", tellText);
    parser.write(begun);
    isTold = true;
  }

  write(piece: Uint8Array): void {
    if (this.#sinceTag > maxBetweenTags) throw refusedFile("file-cell", "a part without tags");
    this.#sinceTag += piece.length;
    this.#parser.write(this.#decode(piece));
  }

  /** Throws where something is still open. */
  end(): void {
    this.#parser.write(this.#decode()).close();
  }

  /** The text of the next bytes; without them, of what was cut off at the end. */
  #decode(piece?: Uint8Array): string {
    try {
      return this.#decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw refusedFile("file-workbook", "no UTF-8");
    }
  }

  #passTag(change: 1 | -1): void {
    this.#sinceTag = 0;
    this.#depth += change;
    if (this.#depth > maxXmlDepth)
      throw refusedFile("file-workbook", "tags within tags without end");
  }
}
