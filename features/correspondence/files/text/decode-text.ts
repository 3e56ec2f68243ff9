import { isUtf8 } from "node:buffer";
import { linesOf, type TextEncoding } from "./text-encoding";

/** A part of a text; `isForeign` where it is a line in another encoding than its file. */
export interface TextPiece {
  text: string;
  isForeign: boolean;
}

const pieceBytes = 131_072;

/** What windows-1252 has where ISO 8859-1 has control characters, from 0x80; a space where it has nothing. */
const windowsCharacters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** The text of the bytes piece by piece, without the mark at its begin. Lone halves and bytes that mean nothing become U+FFFD. */
export function* decodeText(bytes: Uint8Array, encoding: TextEncoding): Generator<TextPiece> {
  if (encoding === "mixed") yield* decodeLines(bytes);
  else if (encoding === "windows-1252" || encoding === "iso-8859-1")
    for (const piece of piecesOf(bytes)) yield { text: decodeWindows(piece), isForeign: false };
  else {
    const decoder = new TextDecoder(encoding);
    for (const piece of piecesOf(bytes))
      yield { text: decoder.decode(piece, { stream: true }), isForeign: false };
    yield { text: decoder.decode(), isForeign: false };
  }
}

function* decodeLines(bytes: Uint8Array): Generator<TextPiece> {
  // The mark at the begin of a line would be no mark.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for (const line of linesOf(withoutMark(bytes)))
    yield isUtf8(line)
      ? { text: decoder.decode(line), isForeign: false }
      : { text: decodeWindows(line), isForeign: true };
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** Not by a TextDecoder: some releases of Node read windows-1252 as ISO 8859-1. */
function decodeWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (character) => {
      const shown = windowsCharacters[character.charCodeAt(0) - 0x80];
      return shown === undefined || shown === " " ? "\ufffd" : shown;
    });
}
