import { isUtf8 } from "node:buffer";

export const textEncodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-1",
  /** Lines of UTF-8 and of windows-1252 in one file. */
  "mixed",
] as const;
export type TextEncoding = (typeof textEncodings)[number];

const sampleBytes = 65_536;
/** ISO 8859-1 has control characters here, which nobody writes; windows-1252 has quotes, dashes and the euro. */
const isWindowsOnly = (byte: number) => byte >= 0x80 && byte <= 0x9f;

/** The encoding that the bytes are written in, by a mark at their begin or by what they can be. */
export function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const wide = wideEncodingOf(bytes.subarray(0, sampleBytes));
  if (wide) return wide;
  if (isUtf8(bytes)) return "utf-8";
  if (hasUtf8Letter(bytes)) return "mixed";
  return bytes.some(isWindowsOnly) ? "windows-1252" : "iso-8859-1";
}

/** UTF-16 without a mark: the zeros of its digits, separators and line ends all stand on one side. */
function wideEncodingOf(sample: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const zeros = [0, 0];
  let lineEnds = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    if ((byte === 0x0a || byte === 0x0d) && sample[at % 2 ? at - 1 : at + 1] === 0) lineEnds += 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (lineEnds === 0 || even + odd < sample.length / 50 || Math.min(even, odd) > 0)
    return undefined;
  return odd > 0 ? "utf-16le" : "utf-16be";
}

/** Whether some letter beyond ASCII is written as UTF-8 writes it: by a first byte and all that it promises. */
function hasUtf8Letter(bytes: Uint8Array): boolean {
  const follows = (at: number) => ((bytes[at] ?? 0) & 0xc0) === 0x80;
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] ?? 0;
    if (first < 0xc2 || first > 0xf4 || !follows(at + 1)) continue;
    if (first < 0xe0) return true;
    if (follows(at + 2) && (first < 0xf0 || follows(at + 3))) return true;
  }
  return false;
}

/** The lines with what ends them, without a copy. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const isEnd = bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a);
    if (!isEnd) continue;
    yield bytes.subarray(start, at + 1);
    start = at + 1;
  }
  if (start < bytes.length) yield bytes.subarray(start);
}
