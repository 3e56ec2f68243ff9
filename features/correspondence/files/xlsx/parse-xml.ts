import { SaxesParser } from "saxes";
import { maxCellLength, maxXmlDepth } from "../file-limits";
import { refusedFile } from "../refuse-file";

export interface XmlEvents {
  /** Names without their prefix. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** The whole text up to the next tag. */
  text(text: string): void;
  close(name: string): void;
}

/** The most that can stand between two tags, a cell's text written in references among it. */
const maxBetween = 12 * maxCellLength;

/** Parses XML piece by piece; it yields after each piece, so that what was met can be taken. Throws for what is not well-formed, and for any document type: it could name files and entities. */
export async function* parseXml(
  pieces: AsyncIterable<string>,
  events: XmlEvents,
): AsyncGenerator<void> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({
    position: false,
    xmlns: false,
  });
  let pending = 0;
  let depth = 0;
  parser.on("error", (error) => {
    throw refusedFile("file-workbook", error.message);
  });
  parser.on("doctype", () => {
    throw refusedFile("file-workbook", "a document type");
  });
  parser.on("opentag", ({ name, attributes }) => {
    pending = 0;
    depth += 1;
    if (depth > maxXmlDepth) throw refusedFile("file-workbook", "tags within tags without end");
    events.open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    pending = 0;
    depth -= 1;
    events.close(localName(name));
  });
  parser.on("text", (text) => events.text(text));
  parser.on("cdata", (text) => events.text(text));
  for await (const piece of pieces) {
    pending += piece.length;
    if (pending > maxBetween + piece.length) throw refusedFile("file-cell", "a part without tags");
    parser.write(piece);
    yield;
  }
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Parses the whole of a small part. */
export async function parseWhole(pieces: AsyncIterable<string>, events: Partial<XmlEvents>) {
  const nothing = () => {};
  const { open = nothing, text = nothing, close = nothing } = events;
  for await (const _ of parseXml(pieces, { open, text, close }));
}
