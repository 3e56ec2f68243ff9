import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { decodeText } from "./decode-text";
import { encodingOf, linesOf } from "./text-encoding";

const text = "código,nombre\r\n101,Lesión «grave»\r\n";
const utf16be = (written: string) => Buffer.from(written, "utf16le").swap16();
const decoded = (bytes: Uint8Array) =>
  [...decodeText(bytes, encodingOf(bytes))].map((piece) => piece.text).join("");

describe("an encoding is found", () => {
  it.each([
    ["utf-8", "UTF-8", Buffer.from(text), text],
    ["utf-8", "UTF-8 with its mark", Buffer.from(`\ufeff${text}`), text],
    ["utf-8", "ASCII", Buffer.from("a,b\n"), "a,b\n"],
    ["utf-16le", "UTF-16 with its mark", Buffer.from(`\ufeff${text}`, "utf16le"), text],
    ["utf-16be", "UTF-16 the other way round", utf16be(`\ufeff${text}`), text],
    [
      "utf-16le",
      "UTF-16 without a mark",
      Buffer.from("رمز,اسم\n1,سرقة\n", "utf16le"),
      "رمز,اسم\n1,سرقة\n",
    ],
    [
      "utf-16be",
      "the same the other way round",
      utf16be("코드,이름\n1,절도\n"),
      "코드,이름\n1,절도\n",
    ],
    ["iso-8859-1", "Latin letters in one byte", Buffer.from(text, "latin1"), text],
    [
      "windows-1252",
      "quotes, dashes and the euro in one byte",
      Buffer.from("\x80 \x93a\x94 \x96 \xf1\n", "latin1"),
      "€ “a” – ñ\n",
    ],
  ])("%s: %s", (encoding, _, bytes, expected) => {
    expect(encodingOf(bytes)).toBe(encoding);
    expect(decoded(bytes)).toBe(expected);
  });

  it("mixed, each line read as what it is", () => {
    const bytes = Buffer.concat([
      Buffer.from("1,Lesión\n"),
      Buffer.from("2,Violación\r\n", "latin1"),
      Buffer.from("3,ASCII\r4,살인"),
    ]);
    expect(encodingOf(bytes)).toBe("mixed");
    expect([...decodeText(bytes, "mixed")]).toEqual([
      { text: "1,Lesión\n", isForeign: false },
      { text: "2,Violación\r\n", isForeign: true },
      { text: "3,ASCII\r", isForeign: false },
      { text: "4,살인", isForeign: false },
    ]);
  });
});

test("bytes that windows-1252 has nothing for are seen as missing", () => {
  expect(decoded(Buffer.from([0x61, 0x81, 0x93]))).toBe("a\ufffd“");
});

test("a text longer than a piece is not cut inside a letter", () => {
  const long = "한국어ع".repeat(40_000);
  expect(decoded(Buffer.from(long))).toBe(long);
  expect(decoded(Buffer.from(`\ufeff${long}`, "utf16le"))).toBe(long);
});

test("lines put together again are the bytes", () => {
  const bytes = fc
    .uint8Array({ maxLength: 60 })
    .map((all) => all.map((byte) => (byte % 3 ? byte : 10 + (byte % 4))));
  fc.assert(
    fc.property(bytes, (all) => {
      expect(Buffer.concat([...linesOf(all)])).toEqual(Buffer.from(all));
    }),
  );
});

test("UTF-8 is read as it was written, whatever it says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (written) => {
      fc.pre(!written.includes("\0") && !written.startsWith("\ufeff"));
      expect(decoded(Buffer.from(written))).toBe(written);
    }),
  );
});
